package org.eigenlens.learner.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eigenlens.learner.LearnerId;
import org.eigenlens.learner.PastAttempt;
import org.eigenlens.learner.exam.Exam;
import org.eigenlens.learner.exam.ExamQuestion;
import org.eigenlens.learner.exam.Exams;
import org.eigenlens.quiz.Difficulty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;

/** Exams in two tables: the exam, and a row for each of its questions. */
@Repository
class JdbcExams implements Exams {

    private static final String EXAM = "select id, started_at, deadline, ended_at from exam where learner = :learner";

    private final JdbcClient database;
    private final TransactionOperations transaction;

    JdbcExams(JdbcClient database, TransactionOperations transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    @Override
    public void add(LearnerId learner, Exam exam) {
        transaction.executeWithoutResult(status -> {
            database.sql("insert into exam (id, learner, started_at, deadline) values (:id, :learner, :start, :end)")
                    .param("id", exam.id())
                    .param("learner", learner.value())
                    .param("start", Times.write(exam.startedAt()))
                    .param("end", Times.write(exam.deadline()))
                    .update();
            exam.questions().forEach(question -> add(exam.id(), question));
            database.sql("delete from exam where learner = :learner and id not in (select id from exam"
                            + " where learner = :learner order by started_at desc fetch first :most rows only)")
                    .param("learner", learner.value())
                    .param("most", MOST)
                    .update();
        });
    }

    private void add(UUID exam, ExamQuestion asked) {
        PastAttempt.Question question = asked.question();
        database.sql("insert into exam_question (exam, number, family, version, topic, seed, difficulty, response)"
                        + " values (:exam, :number, :family, :version, :topic, :seed, :difficulty, '')")
                .param("exam", exam)
                .param("number", asked.number())
                .param("family", question.family())
                .param("version", question.version())
                .param("topic", asked.topic())
                .param("seed", question.seed())
                .param("difficulty", question.difficulty().name())
                .update();
    }

    @Override
    public Optional<Exam> find(LearnerId learner, UUID id) {
        return database.sql(EXAM + " and id = :id")
                .param("learner", learner.value())
                .param("id", id)
                .query((row, number) -> exam(row))
                .optional();
    }

    @Override
    public List<Exam> all(LearnerId learner) {
        return database.sql(EXAM + " order by started_at desc, id")
                .param("learner", learner.value())
                .query((row, number) -> exam(row))
                .list();
    }

    @Override
    public List<Exam> open(LearnerId learner) {
        return database.sql(EXAM + " and ended_at is null order by started_at desc, id")
                .param("learner", learner.value())
                .query((row, number) -> exam(row))
                .list();
    }

    private Exam exam(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Exam(
                id,
                Times.read(row, "started_at"),
                Times.read(row, "deadline"),
                Optional.ofNullable(Times.readIfAny(row, "ended_at")),
                questions(id));
    }

    private List<ExamQuestion> questions(UUID exam) {
        return database.sql("select number, family, version, topic, seed, difficulty, response, answered_at, credit,"
                        + " misconception from exam_question where exam = :exam order by number")
                .param("exam", exam)
                .query((row, number) -> question(row))
                .list();
    }

    private static ExamQuestion question(ResultSet row) throws SQLException {
        double credit = row.getDouble("credit");
        Optional<ExamQuestion.Mark> mark = row.wasNull()
                ? Optional.empty()
                : Optional.of(new ExamQuestion.Mark(credit, Optional.ofNullable(row.getString("misconception"))));
        return new ExamQuestion(
                row.getInt("number"),
                new PastAttempt.Question(
                        row.getString("family"),
                        row.getInt("version"),
                        row.getLong("seed"),
                        Difficulty.valueOf(row.getString("difficulty"))),
                row.getString("topic"),
                row.getString("response"),
                Optional.ofNullable(Times.readIfAny(row, "answered_at")),
                mark);
    }

    @Override
    public boolean answer(LearnerId learner, UUID exam, int number, String response, Instant now) {
        return database.sql("update exam_question set response = :response, answered_at = :now"
                                + " where number = :number and exam in (select id from exam where id = :exam"
                                + " and learner = :learner and ended_at is null and deadline > :now)")
                        .param("response", response)
                        .param("now", Times.write(now))
                        .param("number", number)
                        .param("exam", exam)
                        .param("learner", learner.value())
                        .update()
                > 0;
    }

    @Override
    public boolean end(UUID exam, Instant at) {
        return database.sql("update exam set ended_at = :at where id = :exam and ended_at is null")
                        .param("at", Times.write(at))
                        .param("exam", exam)
                        .update()
                > 0;
    }

    @Override
    public void mark(UUID exam, int number, ExamQuestion.Mark mark) {
        database.sql("update exam_question set credit = :credit, misconception = :misconception"
                        + " where exam = :exam and number = :number")
                .param("credit", mark.credit())
                .param("misconception", mark.misconception().orElse(null))
                .param("exam", exam)
                .param("number", number)
                .update();
    }
}
