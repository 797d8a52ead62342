package org.eigenlens.learner;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.eigenlens.quiz.Difficulty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Who somebody is, on one device and on another. */
@SpringBootTest
class PhrasesTest {

    /** A browser, which keeps its cookie from one request to the next. */
    private static final class Device {

        private Cookie[] cookies = {};
        private MockHttpServletResponse response = new MockHttpServletResponse();

        /** Begins a request from here, in a visit of its own. */
        void asks() {
            MockHttpServletRequest request = new MockHttpServletRequest();
            request.setCookies(cookies);
            response = new MockHttpServletResponse();
            RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request, response));
        }

        void keepsItsCookie() {
            cookies = response.getCookies();
        }

        Cookie cookie() {
            return Objects.requireNonNull(response.getCookie(CurrentLearner.COOKIE));
        }
    }

    private final Device laptop = new Device();
    private final Device phone = new Device();

    @Autowired
    private CurrentLearner current;

    @Autowired
    private Phrases phrases;

    @Autowired
    private Learners learners;

    @Autowired
    private Attempts attempts;

    @AfterEach
    void nobodyAsksAnyMore() {
        RequestContextHolder.resetRequestAttributes();
    }

    private LearnerId somebodyOn(Device device) {
        device.asks();
        LearnerId learner = current.orCreate();
        device.keepsItsCookie();
        return learner;
    }

    private void attempt(LearnerId learner, long seed) {
        attempts.add(
                learner,
                new PastAttempt(Instant.EPOCH, "f", 1, "t", seed, Difficulty.EASY, "1", 1, Optional.empty(), false, 0));
    }

    @Test
    void lookMakesNobodyALearner() {
        laptop.asks();
        assertThat(current.known()).isEmpty();
        assertThat(laptop.response.getCookies()).isEmpty();
    }

    @Test
    void cookieNamesTheLearnerOnTheNextVisit() {
        LearnerId learner = somebodyOn(laptop);
        laptop.asks();
        assertThat(current.known()).contains(learner);
        assertThat(laptop.response.getCookies()).isEmpty();
    }

    @Test
    void cookieLivesOnWithTheFirstThingThatIsKeptOnAVisit() {
        LearnerId learner = somebodyOn(laptop);
        laptop.asks();
        assertThat(current.orCreate()).isEqualTo(learner);
        assertThat(current.orCreate()).isEqualTo(learner);
        assertThat(laptop.response.getCookies()).hasSize(1);
    }

    @Test
    void cookieCannotBeReadByScriptsNorSentByOtherSites() {
        somebodyOn(laptop);
        assertThat(laptop.cookie().isHttpOnly()).isTrue();
        assertThat(laptop.cookie().getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(laptop.cookie().getPath()).isEqualTo("/");
        assertThat(laptop.cookie().getMaxAge()).isGreaterThan(365 * 24 * 3600);
    }

    @Test
    void forgedCookieNamesNobody() {
        LearnerId learner = somebodyOn(laptop);
        phone.cookies = new Cookie[] {new Cookie(CurrentLearner.COOKIE, new SignedId(new byte[] {7}).write(learner))};
        phone.asks();
        assertThat(current.known()).isEmpty();
    }

    @Test
    void phraseContinuesOnAnotherDevice() {
        LearnerId learner = somebodyOn(laptop);
        laptop.asks();
        Passphrase phrase = phrases.make();
        phone.asks();
        assertThat(phrases.enter(phrase.text().toUpperCase(Locale.ROOT), "192.0.2.1"))
                .isEqualTo(new Entry.Continued(learner));
        phone.keepsItsCookie();
        phone.asks();
        assertThat(current.known()).contains(learner);
    }

    @Test
    void whatWasDoneOnADeviceGoesWithItsNewLearner() {
        LearnerId learner = somebodyOn(laptop);
        attempt(learner, 1);
        laptop.asks();
        Passphrase phrase = phrases.make();
        LearnerId before = somebodyOn(phone);
        attempt(before, 2);
        phone.asks();
        phrases.enter(phrase.text(), "192.0.2.2");
        assertThat(attempts.all(learner)).extracting(PastAttempt::seed).containsExactly(1L, 2L);
        assertThat(learners.created(before)).isEmpty();
    }

    @Test
    void learnerWithAPhraseOfTheirOwnIsLeftAlone() {
        LearnerId learner = somebodyOn(laptop);
        laptop.asks();
        Passphrase phrase = phrases.make();
        LearnerId other = somebodyOn(phone);
        attempt(other, 2);
        phone.asks();
        phrases.make();
        phrases.enter(phrase.text(), "192.0.2.3");
        assertThat(current.known()).contains(learner);
        assertThat(attempts.count(other)).isEqualTo(1);
        assertThat(attempts.count(learner)).isZero();
    }

    @Test
    void newPhraseEndsTheOneBefore() {
        somebodyOn(laptop);
        laptop.asks();
        Passphrase first = phrases.make();
        phrases.make();
        phone.asks();
        assertThat(phrases.enter(first.text(), "192.0.2.4")).isEqualTo(new Entry.Unknown());
        assertThat(current.known()).isEmpty();
    }

    @Test
    void guessingIsSlowedAndNonsenseIsNoGuess() {
        phone.asks();
        for (int i = 0; i < GuessLimit.PER_ADDRESS; i++) {
            assertThat(phrases.enter("nonsense", "192.0.2.5")).isEqualTo(new Entry.Unreadable());
            assertThat(phrases.enter("acorn acorn acorn acorn", "192.0.2.5")).isEqualTo(new Entry.Unknown());
        }
        assertThat(phrases.enter("acorn acorn acorn acorn", "192.0.2.5")).isInstanceOf(Entry.TooMany.class);
    }

    @Test
    void deletedLearnerIsNobodyWhateverTheCookieSays() {
        LearnerId learner = somebodyOn(laptop);
        learners.delete(learner);
        laptop.asks();
        assertThat(current.known()).isEmpty();
        assertThat(current.orCreate()).isNotEqualTo(learner);
    }
}
