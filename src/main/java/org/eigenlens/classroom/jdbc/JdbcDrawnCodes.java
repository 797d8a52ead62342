package org.eigenlens.classroom.jdbc;

import java.time.Instant;
import java.time.ZoneOffset;
import org.eigenlens.classroom.entry.DrawnCodes;
import org.eigenlens.classroom.entry.RoomCode;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Drawn codes in a table, so that a code rests over a restart, and for all processes that share the table. */
@Repository
class JdbcDrawnCodes implements DrawnCodes {

    private final JdbcClient database;

    JdbcDrawnCodes(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean note(RoomCode code, Instant now, Instant since) {
        database.sql("delete from drawn_code where drawn_at < :since")
                .param("since", since.atOffset(ZoneOffset.UTC))
                .update();
        try {
            database.sql("insert into drawn_code (code, drawn_at) values (:code, :now)")
                    .param("code", code.text())
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .update();
            return true;
        } catch (DuplicateKeyException rests) {
            return false;
        }
    }
}
