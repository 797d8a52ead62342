package org.eigenlens.quiz.ui;

import java.util.Optional;
import org.eigenlens.quiz.Assessment;
import org.eigenlens.quiz.Attempt;
import org.eigenlens.quiz.AttemptListener;
import org.eigenlens.quiz.Misconception;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;

/** Tells of attempts to whoever listens. */
record AttemptReport(ObjectProvider<AttemptListener> listeners) {

    private static final Logger LOG = LoggerFactory.getLogger(AttemptReport.class);

    void tell(Served served, String response, Assessment.Graded graded, boolean helped) {
        Optional<String> mistake = graded.misconception().map(Misconception::name);
        Attempt attempt = new Attempt(
                served.family().about(),
                served.seed(),
                served.difficulty(),
                response,
                graded.grade().credit(),
                mistake,
                helped);
        listeners.orderedStream().forEach(listener -> tell(listener, attempt));
    }

    private static void tell(AttemptListener listener, Attempt attempt) {
        try {
            listener.attempted(attempt);
        } catch (RuntimeException failure) {
            LOG.error("An attempt at {} was not kept", attempt.family().id(), failure);
        }
    }
}
