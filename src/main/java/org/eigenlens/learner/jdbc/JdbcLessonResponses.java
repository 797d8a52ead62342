package org.eigenlens.learner.jdbc;

import java.util.List;
import java.util.Optional;
import org.eigenlens.learner.LearnerId;
import org.eigenlens.learner.LessonResponse;
import org.eigenlens.learner.LessonResponses;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Responses in a table, one row for each question that somebody has answered. */
@Repository
class JdbcLessonResponses implements LessonResponses {

    private final JdbcClient database;

    JdbcLessonResponses(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void put(LearnerId learner, LessonResponse response) {
        if (update(learner, response) == 0) {
            try {
                insert(learner, response);
            } catch (DuplicateKeyException answeredMeanwhile) {
                update(learner, response);
            }
        }
    }

    private int update(LearnerId learner, LessonResponse response) {
        return with(
                "update lesson_response set response = :response, answered_at = :at"
                        + " where learner = :learner and lesson = :lesson and question = :question",
                learner,
                response);
    }

    private void insert(LearnerId learner, LessonResponse response) {
        with(
                "insert into lesson_response (learner, lesson, question, response, answered_at)"
                        + " values (:learner, :lesson, :question, :response, :at)",
                learner,
                response);
    }

    private int with(String statement, LearnerId learner, LessonResponse response) {
        return database.sql(statement)
                .param("learner", learner.value())
                .param("lesson", response.lesson())
                .param("question", response.question())
                .param("response", response.response())
                .param("at", Times.write(response.at()))
                .update();
    }

    @Override
    public Optional<String> response(LearnerId learner, String lesson, String question) {
        return database.sql("select response from lesson_response"
                        + " where learner = :learner and lesson = :lesson and question = :question")
                .param("learner", learner.value())
                .param("lesson", lesson)
                .param("question", question)
                .query(String.class)
                .optional();
    }

    @Override
    public List<LessonResponse> all(LearnerId learner) {
        return database.sql("select lesson, question, response, answered_at from lesson_response"
                        + " where learner = :learner order by answered_at, lesson, question")
                .param("learner", learner.value())
                .query((row, number) -> new LessonResponse(
                        row.getString("lesson"),
                        row.getString("question"),
                        row.getString("response"),
                        Times.read(row, "answered_at")))
                .list();
    }
}
