package org.eigenlens.learner.exam;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eigenlens.learner.LearnerId;

/** The mock exams of learners. */
public interface Exams {

    /** So many are kept of one learner; then the oldest go. */
    int MOST = 100;

    void add(LearnerId learner, Exam exam);

    /** An exam of a learner; empty if it is nobody's or somebody else's. */
    Optional<Exam> find(LearnerId learner, UUID id);

    /** All of a learner's, the newest first. */
    List<Exam> all(LearnerId learner);

    /** Those of a learner's that have not been ended, the newest first; the time of some may be up. */
    List<Exam> open(LearnerId learner);

    /** Keeps an answer, if the exam is a learner's and runs at that moment; whether it was kept. */
    boolean answer(LearnerId learner, UUID exam, int number, String response, Instant now);

    /** Ends an exam that has not ended; whether it was this call that ended it. */
    boolean end(UUID exam, Instant at);

    void mark(UUID exam, int number, ExamQuestion.Mark mark);
}
