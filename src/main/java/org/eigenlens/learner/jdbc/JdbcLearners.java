package org.eigenlens.learner.jdbc;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eigenlens.learner.LearnerId;
import org.eigenlens.learner.Learners;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;

/** Learners in a table; what is kept of them goes with them by the foreign keys. */
@Repository
class JdbcLearners implements Learners {

    private static final String SAME_QUESTION =
            "other.lesson = lesson_response.lesson and other.question = lesson_response.question";

    private final JdbcClient database;
    private final TransactionOperations transaction;

    JdbcLearners(JdbcClient database, TransactionOperations transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    @Override
    public void create(LearnerId learner, Instant now) {
        database.sql("insert into learner (id, created_at) values (:id, :now)")
                .param("id", learner.value())
                .param("now", Times.write(now))
                .update();
    }

    @Override
    public Optional<Instant> created(LearnerId learner) {
        return database.sql("select created_at from learner where id = :id")
                .param("id", learner.value())
                .query((row, number) -> Times.read(row, "created_at"))
                .optional();
    }

    @Override
    public void delete(LearnerId learner) {
        database.sql("delete from learner where id = :id")
                .param("id", learner.value())
                .update();
    }

    @Override
    public void setPhrase(LearnerId learner, String hash) {
        database.sql("update learner set phrase_hash = :hash where id = :id")
                .param("hash", hash)
                .param("id", learner.value())
                .update();
    }

    @Override
    public boolean hasPhrase(LearnerId learner) {
        return database.sql("select count(*) from learner where id = :id and phrase_hash is not null")
                        .param("id", learner.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Override
    public Optional<LearnerId> withPhrase(String hash) {
        return database.sql("select id from learner where phrase_hash = :hash")
                .param("hash", hash)
                .query((row, number) -> new LearnerId(row.getObject("id", UUID.class)))
                .optional();
    }

    @Override
    public void merge(LearnerId from, LearnerId into) {
        if (from.equals(into)) {
            return;
        }
        transaction.executeWithoutResult(status -> {
            move(
                    "delete from lesson_response where learner = :into and exists (select 1 from lesson_response other"
                            + " where other.learner = :from and " + SAME_QUESTION
                            + " and other.answered_at > lesson_response.answered_at)",
                    from,
                    into);
            move(
                    "delete from lesson_response where learner = :from and exists (select 1 from lesson_response other"
                            + " where other.learner = :into and " + SAME_QUESTION + ")",
                    from,
                    into);
            move("update lesson_response set learner = :into where learner = :from", from, into);
            move("update attempt set learner = :into where learner = :from", from, into);
            move("update exam set learner = :into where learner = :from", from, into);
            delete(from);
        });
    }

    private void move(String statement, LearnerId from, LearnerId into) {
        database.sql(statement)
                .param("from", from.value())
                .param("into", into.value())
                .update();
    }
}
