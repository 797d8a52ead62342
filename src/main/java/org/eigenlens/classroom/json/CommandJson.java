package org.eigenlens.classroom.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eigenlens.classroom.question.Source;
import org.eigenlens.classroom.room.Command;
import tools.jackson.databind.json.JsonMapper;

/** Writes commands as JSON and reads them again. A command is named by its record: a name that is in a journal is not changed. */
public final class CommandJson {

    private static final Map<String, Class<? extends Command>> BY_NAME =
            leaves(Command.class).collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

    static final JsonMapper JSON = JsonMapper.builder()
            .addMixIn(Source.class, ByName.class)
            .registerSubtypes(Source.class.getPermittedSubclasses())
            .build();

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
    private interface ByName {}

    private CommandJson() {}

    private static <T> Stream<Class<? extends T>> leaves(Class<T> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(part -> leaves(part.asSubclass(type)))
                : Stream.of(type);
    }

    public static String name(Command command) {
        return command.getClass().getSimpleName();
    }

    public static String content(Command command) {
        return JSON.writeValueAsString(command);
    }

    /**
     * Reads a command.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public static Command read(String name, String content) {
        Class<? extends Command> type = BY_NAME.get(name);
        if (type == null) {
            throw new IllegalArgumentException("There is no command " + name + ".");
        }
        return JSON.readValue(content, type);
    }
}
