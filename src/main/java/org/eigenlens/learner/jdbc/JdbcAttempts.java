package org.eigenlens.learner.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.eigenlens.learner.Attempts;
import org.eigenlens.learner.LearnerId;
import org.eigenlens.learner.PastAttempt;
import org.eigenlens.quiz.Difficulty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Attempts in a table, numbered as they come. */
@Repository
class JdbcAttempts implements Attempts {

    private static final String COLUMNS =
            "attempted_at, family, version, topic, seed, difficulty, response, credit, misconception, helped, options";

    private final JdbcClient database;

    JdbcAttempts(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(LearnerId learner, PastAttempt attempt) {
        database.sql("insert into attempt (learner, " + COLUMNS + ") values (:learner, :at, :family, :version, :topic,"
                        + " :seed, :difficulty, :response, :credit, :misconception, :helped, :options)")
                .param("learner", learner.value())
                .param("at", Times.write(attempt.at()))
                .param("family", attempt.family())
                .param("version", attempt.version())
                .param("topic", attempt.topic())
                .param("seed", attempt.seed())
                .param("difficulty", attempt.difficulty().name())
                .param("response", attempt.response())
                .param("credit", attempt.credit())
                .param("misconception", attempt.misconception().orElse(null))
                .param("helped", attempt.helped())
                .param("options", attempt.options())
                .update();
        dropOldest(learner);
    }

    private void dropOldest(LearnerId learner) {
        database.sql("delete from attempt where learner = :learner and id <= (select max(id) from (select id from"
                        + " attempt where learner = :learner order by id desc offset :most rows) surplus)")
                .param("learner", learner.value())
                .param("most", MOST)
                .update();
    }

    @Override
    public int count(LearnerId learner) {
        return database.sql("select count(*) from attempt where learner = :learner")
                .param("learner", learner.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public List<PastAttempt> all(LearnerId learner) {
        return database.sql("select " + COLUMNS + " from attempt where learner = :learner order by id")
                .param("learner", learner.value())
                .query(JdbcAttempts::read)
                .list();
    }

    @Override
    public List<PastAttempt> newest(LearnerId learner, int skip, int most) {
        return database.sql("select " + COLUMNS + " from attempt where learner = :learner order by id desc"
                        + " offset :skip rows fetch next :most rows only")
                .param("learner", learner.value())
                .param("skip", skip)
                .param("most", most)
                .query(JdbcAttempts::read)
                .list();
    }

    private static PastAttempt read(ResultSet row, int number) throws SQLException {
        return new PastAttempt(
                Times.read(row, "attempted_at"),
                row.getString("family"),
                row.getInt("version"),
                row.getString("topic"),
                row.getLong("seed"),
                Difficulty.valueOf(row.getString("difficulty")),
                row.getString("response"),
                row.getDouble("credit"),
                Optional.ofNullable(row.getString("misconception")),
                row.getBoolean("helped"),
                row.getInt("options"));
    }
}
