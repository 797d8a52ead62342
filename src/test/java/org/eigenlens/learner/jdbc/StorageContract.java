package org.eigenlens.learner.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.eigenlens.learner.Attempts;
import org.eigenlens.learner.LearnerId;
import org.eigenlens.learner.Learners;
import org.eigenlens.learner.LessonResponse;
import org.eigenlens.learner.LessonResponses;
import org.eigenlens.learner.PastAttempt;
import org.eigenlens.learner.Secrets;
import org.eigenlens.learner.exam.Exam;
import org.eigenlens.learner.exam.ExamQuestion;
import org.eigenlens.learner.exam.Exams;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Family;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What storage does, on whatever database: each test runs on H2 and on PostgreSQL. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StorageContract {

    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00.123456Z");

    private final DataSource source;
    private final Learners learners;
    private final Attempts attempts;
    private final LessonResponses responses;
    private final Secrets secrets;
    private final Exams exams;
    private LearnerId ada = LearnerId.random();
    private LearnerId ben = LearnerId.random();

    StorageContract(DataSource source) {
        this.source = source;
        JdbcClient database = JdbcClient.create(source);
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        learners = new JdbcLearners(database, transaction);
        exams = new JdbcExams(database, transaction);
        attempts = new JdbcAttempts(database);
        responses = new JdbcLessonResponses(database);
        secrets = new JdbcSecrets(database);
    }

    @BeforeEach
    void twoLearners() {
        ada = LearnerId.random();
        ben = LearnerId.random();
        learners.create(ada, NOON);
        learners.create(ben, NOON.plusSeconds(1));
    }

    static PastAttempt attempt(long seed, double credit) {
        return new PastAttempt(
                NOON.plusSeconds(seed),
                "eigenvalues-of-two",
                3,
                "eigenvalues",
                seed,
                Difficulty.HARD,
                "½, λ = −√2",
                credit,
                credit == 1 ? Optional.empty() : Optional.of("sign-slip"),
                credit == 1,
                4);
    }

    private static LessonResponse response(String question, String words, long second) {
        return new LessonResponse("shear", question, words, NOON.plusSeconds(second));
    }

    @Test
    void attemptIsReadAsItWasWritten() {
        attempts.add(ada, attempt(1, 0.5));
        attempts.add(ada, attempt(2, 1));
        assertThat(attempts.all(ada)).containsExactly(attempt(1, 0.5), attempt(2, 1));
        assertThat(attempts.all(ben)).isEmpty();
    }

    @Test
    void newestAttemptsComeFirstPageByPage() {
        IntStream.range(0, 7).forEach(seed -> attempts.add(ada, attempt(seed, 1)));
        assertThat(attempts.count(ada)).isEqualTo(7);
        assertThat(attempts.newest(ada, 0, 3)).extracting(PastAttempt::seed).containsExactly(6L, 5L, 4L);
        assertThat(attempts.newest(ada, 6, 3)).extracting(PastAttempt::seed).containsExactly(0L);
    }

    @Test
    void oldestAttemptsGoWhenThereAreTooMany() {
        JdbcClient.create(source)
                .sql("insert into attempt (learner, attempted_at, family, version, topic, seed, difficulty, response,"
                        + " credit, helped, options) select :id, cast('2026-01-01 00:00:00+00' as timestamp with time"
                        + " zone), 'f', 1, 't', 0, 'EASY', '', 0, false, 0 from " + series(Attempts.MOST))
                .param("id", ada.value())
                .update();
        attempts.add(ben, attempt(1, 1));
        attempts.add(ada, attempt(1, 1));
        attempts.add(ada, attempt(2, 1));
        assertThat(attempts.count(ada)).isEqualTo(Attempts.MOST);
        assertThat(attempts.newest(ada, 0, 3)).extracting(PastAttempt::seed).containsExactly(2L, 1L, 0L);
        assertThat(attempts.count(ben)).isEqualTo(1);
    }

    /** A table of so many rows, as this database writes it. */
    abstract String series(int rows);

    @Test
    void laterResponseTakesThePlaceOfAnEarlierOne() {
        responses.put(ada, response("side", "2", 1));
        responses.put(ada, response("sum", "1.5", 2));
        responses.put(ada, response("side", "1", 3));
        assertThat(responses.response(ada, "shear", "side")).contains("1");
        assertThat(responses.response(ada, "shear", "other")).isEmpty();
        assertThat(responses.response(ben, "shear", "side")).isEmpty();
        assertThat(responses.all(ada)).containsExactly(response("sum", "1.5", 2), response("side", "1", 3));
    }

    @Test
    void nothingIsKeptForNobody() {
        LearnerId nobody = LearnerId.random();
        assertThatThrownBy(() -> attempts.add(nobody, attempt(1, 1)))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(learners.created(nobody)).isEmpty();
    }

    @Test
    void deletionTakesEverythingAndNothingOfOthers() {
        attempts.add(ada, attempt(1, 1));
        attempts.add(ben, attempt(1, 1));
        responses.put(ada, response("side", "2", 1));
        learners.delete(ada);
        assertThat(learners.created(ada)).isEmpty();
        assertThat(attempts.all(ada)).isEmpty();
        assertThat(responses.all(ada)).isEmpty();
        assertThat(attempts.all(ben)).hasSize(1);
    }

    @Test
    void phraseFindsItsLearnerUntilThereIsANewOne() {
        String hash = "hash of " + ada;
        assertThat(learners.hasPhrase(ada)).isFalse();
        learners.setPhrase(ada, hash);
        assertThat(learners.hasPhrase(ada)).isTrue();
        assertThat(learners.withPhrase(hash)).contains(ada);
        learners.setPhrase(ada, "another of " + ada);
        assertThat(learners.withPhrase(hash)).isEmpty();
    }

    @Test
    void phraseOfSomebodyElseCannotBeTaken() {
        learners.setPhrase(ada, "hash of " + ada);
        assertThatThrownBy(() -> learners.setPhrase(ben, "hash of " + ada))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void mergeKeepsAllAttemptsAndTheLaterOfTwoResponses() {
        attempts.add(ada, attempt(1, 1));
        attempts.add(ben, attempt(2, 1));
        responses.put(ada, response("both", "ada's, earlier", 1));
        responses.put(ben, response("both", "ben's, later", 2));
        responses.put(ada, response("again", "ada's, later", 4));
        responses.put(ben, response("again", "ben's, earlier", 3));
        responses.put(ben, response("one", "ben's", 5));
        learners.merge(ben, ada);
        assertThat(attempts.all(ada)).containsExactly(attempt(1, 1), attempt(2, 1));
        assertThat(responses.all(ada))
                .extracting(LessonResponse::response)
                .containsExactly("ben's, later", "ada's, later", "ben's");
        assertThat(learners.created(ben)).isEmpty();
    }

    @Test
    void mergeWithOneselfChangesNothing() {
        attempts.add(ada, attempt(1, 1));
        learners.merge(ada, ada);
        assertThat(attempts.all(ada)).hasSize(1);
    }

    @Test
    void keyIsDrawnOnceAndIsNotAnothers() {
        byte[] key = secrets.key("cookie");
        assertThat(key).hasSize(Secrets.BYTES);
        assertThat(new JdbcSecrets(JdbcClient.create(source)).key("cookie")).isEqualTo(key);
        assertThat(secrets.key("phrase")).isNotEqualTo(key);
    }

    @Test
    void momentsAreKeptToTheMicrosecond() {
        assertThat(learners.created(ada)).contains(NOON);
    }

    private static Exam exam(long start) {
        Family.About family = new Family.About("eigenvalues-of-two", 3, "eigenvalues", "");
        Instant from = NOON.plusSeconds(start);
        return new Exam(
                UUID.randomUUID(),
                from,
                from.plusSeconds(60),
                Optional.empty(),
                List.of(
                        ExamQuestion.asked(1, family, 4711, Difficulty.MEDIUM),
                        ExamQuestion.asked(2, family, 4712, Difficulty.MEDIUM)));
    }

    private Exam begun(long start) {
        Exam exam = exam(start);
        exams.add(ada, exam);
        return exam;
    }

    private Exam found(Exam exam) {
        return exams.find(ada, exam.id()).orElseThrow();
    }

    @Test
    void examIsReadAsItWasBegunAndNobodyElseHasIt() {
        Exam exam = begun(0);
        assertThat(found(exam)).isEqualTo(exam);
        assertThat(exams.find(ben, exam.id())).isEmpty();
    }

    @Test
    void answerOfAnExamIsKeptUntilItsDeadline() {
        Exam exam = begun(0);
        Instant late = exam.deadline();
        Instant justInTime = late.minusNanos(1_000);
        assertThat(exams.answer(ada, exam.id(), 2, "1, 9", justInTime)).isTrue();
        assertThat(exams.answer(ada, exam.id(), 2, "too late", late)).isFalse();
        ExamQuestion second = found(exam).question(2).orElseThrow();
        assertThat(second.response()).isEqualTo("1, 9");
        assertThat(second.answeredAt()).contains(justInTime);
    }

    @Test
    void answerOfSomebodyElseOrAfterTheEndIsNotKept() {
        Exam exam = begun(0);
        assertThat(exams.answer(ben, exam.id(), 1, "forged", NOON)).isFalse();
        assertThat(exams.answer(ada, exam.id(), 3, "no such question", NOON)).isFalse();
        exams.end(exam.id(), NOON);
        assertThat(exams.answer(ada, exam.id(), 1, "after the end", NOON)).isFalse();
        assertThat(found(exam).answered()).isZero();
    }

    @Test
    void examIsEndedOnceAndThenMarked() {
        Exam exam = begun(0);
        assertThat(exams.end(exam.id(), NOON.plusSeconds(30))).isTrue();
        assertThat(exams.end(exam.id(), NOON.plusSeconds(40))).isFalse();
        ExamQuestion.Mark mark = new ExamQuestion.Mark(0.5, Optional.of("sign-slip"));
        exams.mark(exam.id(), 1, mark);
        assertThat(found(exam).endedAt()).contains(NOON.plusSeconds(30));
        assertThat(found(exam).question(1).orElseThrow().mark()).contains(mark);
        assertThat(found(exam).question(2).orElseThrow().mark()).isEmpty();
        assertThat(exams.open(ada)).isEmpty();
    }

    @Test
    void newestExamComesFirstAndTheOldestGo() {
        Exam first = begun(0);
        for (int i = 1; i <= Exams.MOST; i++) {
            begun(i);
        }
        assertThat(exams.all(ada)).hasSize(Exams.MOST).doesNotContain(first);
        assertThat(exams.all(ada).getFirst().startedAt()).isEqualTo(NOON.plusSeconds(Exams.MOST));
    }

    @Test
    void examsGoWithTheirLearner() {
        Exam exam = begun(0);
        learners.merge(ada, ben);
        assertThat(exams.find(ben, exam.id())).isPresent();
        learners.delete(ben);
        assertThat(exams.find(ben, exam.id())).isEmpty();
    }
}
