package org.eigenlens.learner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eigenlens.learner.Attempts;
import org.eigenlens.learner.CurrentLearner;
import org.eigenlens.learner.PastAttempt;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Families;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.ProblemSet;
import org.eigenlens.quiz.ProblemSets;
import org.eigenlens.quiz.format.ChoiceFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What the page of a learner shows of what is kept. */
@SpringBootTest
class MeViewTest extends SpringBrowserlessTest {

    private static final Family.About PAIR =
            Families.find().named("eigenvalues-of-two").orElseThrow().about();

    @Autowired
    private CurrentLearner current;

    @Autowired
    private Attempts attempts;

    private void attempt(Family.About family, long seed, double credit, Instant at) {
        attempt(family, seed, "answer " + seed, credit, at);
    }

    private void attempt(Family.About family, long seed, String response, double credit, Instant at) {
        attempts.add(
                current.orCreate(),
                new PastAttempt(
                        at,
                        family.id(),
                        family.version(),
                        family.topic(),
                        seed,
                        Difficulty.EASY,
                        response,
                        credit,
                        Optional.empty(),
                        false,
                        0));
    }

    private String page(String query) {
        UI.getCurrent().navigate(LearnerNavigation.ME, QueryParameters.fromString(query));
        return $(MeView.class).single().getElement().getOuterHTML();
    }

    private List<String> links() {
        return $(Anchor.class, $(HistorySection.class).single()).all().stream()
                .map(Anchor::getHref)
                .toList();
    }

    @Test
    void whoHasDoneNothingIsToldSoAndHasNothingToDelete() {
        assertThat(page("")).contains("Nothing is kept of you yet.").doesNotContain("Delete everything");
        assertThat(current.known()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "page=1, answer 44",
        "page=3, answer 0",
        "page=99, answer 0",
        "page=nonsense, answer 44",
        "page=-1, answer 44"
    })
    void historyIsPagedAndAWrongPageIsTheNearest(String query, String shown) {
        IntStream.range(0, 45).forEach(seed -> attempt(PAIR, seed, 0, Instant.now()));
        assertThat(page(query)).contains(shown + "<", "of 3");
    }

    @Test
    void attemptLinksToItsQuestionUnlessThatHasChangedSince() {
        attempt(PAIR, 4711, 1, Instant.now());
        attempt(new Family.About(PAIR.id(), PAIR.version() + 1, PAIR.topic(), ""), 4711, 1, Instant.now());
        attempt(new Family.About("gone", 1, "gone", ""), 1, 1, Instant.now());
        page("");
        assertThat(links()).containsExactly("practice/eigenvalues-of-two/4711?difficulty=easy");
    }

    @Test
    void attemptAtAPartOfAProblemLinksToTheProblem() {
        ProblemSet set = ProblemSets.find().all().getFirst();
        attempt(set.part(2).about(), 4711, 1, Instant.now());
        assertThat(page("")).contains(set.about().title());
        assertThat(links()).containsExactly("problems/" + set.about().slug() + "/4711");
    }

    @Test
    void whatIsDueIsCountedAndOffered() {
        attempt(PAIR, 1, 0, Instant.now().minus(Duration.ofDays(3)));
        assertThat(page("")).contains("One kind of question is due", "Practise what is due", "eigenvalues-of-two");
    }

    @Test
    void answerStandsAsItReadsAndNotAsItWasSent() {
        Family picture = Families.find().named("set-an-eigenvector").orElseThrow();
        Family choice = Families.find().named("class-of-form").orElseThrow();
        attempt(picture.about(), 1, "A=-1+1%2F2%3B+0+-2&x=1+0.5", 0, Instant.now());
        attempt(choice.about(), 1, "2", 0, Instant.now());
        ChoiceFormat options =
                (ChoiceFormat) choice.variant(1, Difficulty.EASY).rubric().format();
        assertThat(page(""))
                .contains("A = -1 1/2; 0 -2<", options.options().get(1))
                .doesNotContain("%3B", options.options().get(0));
    }

    @Test
    void scriptInAnAnswerIsText() {
        attempts.add(
                current.orCreate(),
                new PastAttempt(
                        Instant.now(),
                        PAIR.id(),
                        PAIR.version(),
                        PAIR.topic(),
                        1,
                        Difficulty.EASY,
                        "<script>alert(1)</script>",
                        0,
                        Optional.empty(),
                        true,
                        0));
        assertThat(page("")).contains("&lt;script&gt;", "Wrong, with help").doesNotContain("<script>");
    }
}
