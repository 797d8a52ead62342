package org.eigenlens.learner.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.eigenlens.learner.Attempts;
import org.eigenlens.learner.CurrentLearner;
import org.eigenlens.learner.PastAttempt;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Families;
import org.eigenlens.quiz.Family;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionOperations;

@SpringBootTest
class ExamRoomTest {

    private static final Duration TIME = Duration.ofMinutes(30);
    private static final Family.About PAIR =
            Families.find().named("eigenvalues-of-two").orElseThrow().about();

    private static final class Hands extends Clock {

        private Instant now = Instant.parse("2026-11-28T12:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private final Hands clock = new Hands();

    @Autowired
    private CurrentLearner current;

    @Autowired
    private Exams exams;

    @Autowired
    private Attempts attempts;

    @Autowired
    private TransactionOperations transaction;

    private ExamRoom room = roomAfterARestart();

    @BeforeEach
    void enter() {
        room = roomAfterARestart();
    }

    private ExamRoom roomAfterARestart() {
        return new ExamRoom(current, exams, attempts, transaction, clock);
    }

    /** The first asks for the eigenvalues 4 and 6, of a matrix with the diagonal entries 1 and 9. */
    private Exam begin() {
        return room.begin(
                List.of(
                        ExamQuestion.asked(1, PAIR, 4711, Difficulty.MEDIUM),
                        ExamQuestion.asked(2, PAIR, 4712, Difficulty.MEDIUM),
                        ExamQuestion.asked(3, PAIR, 4713, Difficulty.MEDIUM)),
                TIME);
    }

    private void pass(Duration time) {
        clock.now = clock.now.plus(time);
    }

    private static double credit(Exam exam, int number) {
        return exam.question(number).orElseThrow().credit();
    }

    @Test
    void lookMakesNobodyALearner() {
        assertThat(room.running()).isEmpty();
        assertThat(room.all()).isEmpty();
        assertThat(current.known()).isEmpty();
    }

    @Test
    void examGoesOnWhereItWasAfterARestartAndSoDoesItsClock() {
        Exam exam = begin();
        room.answer(exam, 1, "4, 6");
        pass(Duration.ofMinutes(10));
        room = roomAfterARestart();
        Exam again = room.running().orElseThrow();
        assertThat(again.id()).isEqualTo(exam.id());
        assertThat(again.question(1).orElseThrow().response()).isEqualTo("4, 6");
        assertThat(again.left(clock.now)).isEqualTo(Duration.ofMinutes(20));
    }

    @Test
    void secondExamIsTheOneThatRuns() {
        assertThat(begin().id()).isEqualTo(begin().id());
    }

    @Test
    void nothingIsMarkedBeforeTheEnd() {
        Exam exam = begin();
        room.answer(exam, 1, "1, 9");
        assertThat(room.running().orElseThrow().questions())
                .allMatch(question -> question.mark().isEmpty());
        assertThat(attempts.count(current.orCreate())).isZero();
    }

    @Test
    void markIsThePracticeGradeAndItsMisconception() {
        Exam exam = begin();
        room.answer(exam, 1, "1, 9");
        Exam over = room.handIn(exam.id());
        assertThat(over.question(1).orElseThrow().mark().orElseThrow().misconception())
                .contains("diagonal-entries");
        assertThat(credit(over, 1)).isZero();
        assertThat(attempts.all(current.orCreate()))
                .singleElement()
                .extracting(PastAttempt::response)
                .isEqualTo("1, 9");
    }

    @Test
    void rightAnswerGetsAllTheCreditAndABlankOneNone() {
        Exam exam = begin();
        room.answer(exam, 1, "6, 4");
        room.answer(exam, 2, "nonsense");
        Exam over = room.handIn(exam.id());
        assertThat(over.score()).isEqualTo(1);
        assertThat(credit(over, 2)).isZero();
        assertThat(credit(over, 3)).isZero();
        assertThat(over.endedAt()).contains(clock.now);
    }

    @Test
    void lastAnswerCounts() {
        Exam exam = begin();
        room.answer(exam, 1, "6, 4");
        room.answer(exam, 1, "1, 9");
        room.answer(exam, 1, "4, 6");
        assertThat(room.handIn(exam.id()).score()).isEqualTo(1);
    }

    @Test
    void examWhoseTimeIsUpIsOverAtItsDeadlineWhoeverLooksLater() {
        Exam exam = begin();
        room.answer(exam, 1, "4, 6");
        pass(TIME.plusHours(3));
        assertThat(room.answer(exam, 2, "too late")).isFalse();
        assertThat(room.running()).isEmpty();
        Exam over = room.find(exam.id()).orElseThrow();
        assertThat(over.endedAt()).contains(exam.deadline());
        assertThat(over.score()).isEqualTo(1);
        assertThat(over.left(clock.now)).isZero();
    }

    @Test
    void handingInTwiceChangesNothing() {
        Exam exam = begin();
        room.answer(exam, 1, "4, 6");
        Exam over = room.handIn(exam.id());
        pass(Duration.ofMinutes(1));
        assertThat(room.handIn(exam.id())).isEqualTo(over);
        assertThat(attempts.count(current.orCreate())).isEqualTo(1);
    }

    @Test
    void answerThatIsTooLongIsNotKept() {
        Exam exam = begin();
        assertThat(room.answer(exam, 1, "1".repeat(1_000_000))).isFalse();
    }

    @Test
    void questionWhoseFamilyHasChangedSinceIsWorthNothingAndDoesNoHarm() {
        Family.About old = new Family.About(PAIR.id(), PAIR.version() + 1, PAIR.topic(), "");
        Family.About gone = new Family.About("gone", 1, "gone", "");
        Exam exam = room.begin(
                List.of(
                        ExamQuestion.asked(1, old, 4711, Difficulty.MEDIUM),
                        ExamQuestion.asked(2, gone, 1, Difficulty.MEDIUM)),
                TIME);
        room.answer(exam, 1, "4, 6");
        room.answer(exam, 2, "4, 6");
        assertThat(room.handIn(exam.id()).score()).isZero();
    }
}
