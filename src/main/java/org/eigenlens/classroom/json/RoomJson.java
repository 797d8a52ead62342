package org.eigenlens.classroom.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.function.Function;
import org.eigenlens.classroom.entry.Fingerprint;
import org.eigenlens.classroom.room.MemberId;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Writes whatever has a whole room in it, and reads it again. Only running processes read it, so that nothing in it is a format that has to last. */
public final class RoomJson {

    private static final JsonMapper JSON = CommandJson.JSON
            .rebuild()
            .addModule(new SimpleModule()
                    .addKeySerializer(MemberId.class, new Key<>(id -> String.valueOf(id.number())))
                    .addKeyDeserializer(MemberId.class, new Unlocked(key -> new MemberId(Integer.parseInt(key))))
                    .addKeySerializer(Fingerprint.class, new Key<>(Fingerprint::hex))
                    .addKeyDeserializer(Fingerprint.class, new Unlocked(Fingerprint::new)))
            // What a record says of itself is not a part of it.
            .changeDefaultVisibility(visible -> visible.withIsGetterVisibility(Visibility.NONE))
            .build();

    private static final class Key<T> extends ValueSerializer<T> {
        private final Function<T, String> text;

        private Key(Function<T, String> text) {
            this.text = text;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            json.writeName(text.apply(value));
        }
    }

    private static final class Unlocked extends KeyDeserializer {
        private final Function<String, Object> read;

        private Unlocked(Function<String, Object> read) {
            this.read = read;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return read.apply(key);
        }
    }

    private RoomJson() {}

    public static String write(Object whole) {
        return JSON.writeValueAsString(whole);
    }

    /** Reads what {@link #write} has written; throws a {@link RuntimeException} if it is anything else. */
    public static <T> T read(String text, Class<T> type) {
        return JSON.readValue(text, type);
    }
}
