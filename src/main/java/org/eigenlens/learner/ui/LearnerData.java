package org.eigenlens.learner.ui;

import java.time.Instant;
import java.util.List;
import org.eigenlens.learner.Attempts;
import org.eigenlens.learner.CurrentLearner;
import org.eigenlens.learner.LearnerId;
import org.eigenlens.learner.Learners;
import org.eigenlens.learner.LessonResponse;
import org.eigenlens.learner.LessonResponses;
import org.eigenlens.learner.PastAttempt;
import org.eigenlens.learner.exam.Exam;
import org.eigenlens.learner.exam.ExamRoom;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Everything that is kept of whoever asks, as a file in JSON. */
@RestController
class LearnerData {

    /**
     * All of it. A phrase is not in it: only its hash is kept, which would be of use to nobody else.
     *
     * @param since when there is anything
     */
    record Kept(
            Instant since,
            boolean hasPhrase,
            List<PastAttempt> attempts,
            List<LessonResponse> lessons,
            List<Exam> exams) {}

    private final CurrentLearner current;
    private final Learners learners;
    private final Attempts attempts;
    private final LessonResponses responses;
    private final ExamRoom exams;

    LearnerData(
            CurrentLearner current, Learners learners, Attempts attempts, LessonResponses responses, ExamRoom exams) {
        this.current = current;
        this.learners = learners;
        this.attempts = attempts;
        this.responses = responses;
        this.exams = exams;
    }

    @GetMapping(path = "/" + LearnerNavigation.DATA, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Kept> download() {
        return current.known()
                .flatMap(learner -> learners.created(learner).map(since -> kept(learner, since)))
                .map(kept -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename("eigenlens.json")
                                        .build()
                                        .toString())
                        .body(kept))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Kept kept(LearnerId learner, Instant since) {
        return new Kept(since, learners.hasPhrase(learner), attempts.all(learner), responses.all(learner), over());
    }

    /** An exam that runs is left out: its seeds would open its questions in practice, with their solutions. */
    private List<Exam> over() {
        return exams.all().stream().filter(Exam::isOver).toList();
    }
}
