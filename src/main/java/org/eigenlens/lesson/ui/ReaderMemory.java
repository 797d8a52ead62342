package org.eigenlens.lesson.ui;

import java.time.Clock;
import java.util.Optional;
import org.eigenlens.learner.CurrentLearner;
import org.eigenlens.learner.LessonResponse;
import org.eigenlens.learner.LessonResponses;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * What a reader has answered, so that neither a reload nor another day asks the same again.
 *
 * <p>A lesson is read all the same when nothing can be looked up or kept; then the log says so.
 */
@Component
class ReaderMemory implements Memory {

    private static final Logger LOG = LoggerFactory.getLogger(ReaderMemory.class);

    private final CurrentLearner current;
    private final LessonResponses responses;
    private final Clock clock;

    ReaderMemory(CurrentLearner current, LessonResponses responses, Clock clock) {
        this.current = current;
        this.responses = responses;
        this.clock = clock;
    }

    @Override
    public Optional<String> response(String slug, String id) {
        try {
            return current.known().flatMap(learner -> responses.response(learner, slug, id));
        } catch (DataAccessException failure) {
            LOG.error("What was answered to {} in {} cannot be looked up", id, slug, failure);
            return Optional.empty();
        }
    }

    @Override
    public void remember(String slug, String id, String response) {
        try {
            responses.put(current.orCreate(), new LessonResponse(slug, id, response, clock.instant()));
        } catch (DataAccessException | IllegalArgumentException failure) {
            LOG.error("An answer to {} in {} is not kept", id, slug, failure);
        }
    }
}
