package org.eigenlens.learner.jdbc;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eigenlens.learner.Secrets;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keys in a table: every process on the same database has the same ones. */
@Repository
class JdbcSecrets implements Secrets {

    private final JdbcClient database;

    /** A key never changes, and is asked for by every request. */
    private final Map<String, byte[]> known = new ConcurrentHashMap<>();

    JdbcSecrets(JdbcClient database) {
        this.database = database;
    }

    @Override
    public byte[] key(String name) {
        return known.computeIfAbsent(name, this::findOrDraw).clone();
    }

    private byte[] findOrDraw(String name) {
        return find(name).orElseGet(() -> {
            draw(name);
            return find(name).orElseThrow();
        });
    }

    private Optional<byte[]> find(String name) {
        return database.sql("select content from secret where name = :name")
                .param("name", name)
                .query(String.class)
                .optional()
                .map(Base64.getDecoder()::decode);
    }

    private void draw(String name) {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        try {
            database.sql("insert into secret (name, content) values (:name, :content)")
                    .param("name", name)
                    .param("content", Base64.getEncoder().encodeToString(key))
                    .update();
        } catch (DuplicateKeyException drawnElsewhere) {
            // Another process was faster, and its key is the key.
        }
    }
}
