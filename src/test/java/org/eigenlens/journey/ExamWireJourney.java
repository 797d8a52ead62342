package org.eigenlens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Families;
import org.eigenlens.quiz.Misconception;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What goes over the wire in a mock exam: no solution, no hint and no reason before the end, and all of them after it. */
class ExamWireJourney extends Journey {

    /** A stretch of plain words, which no encoding on the way changes, and long enough to come from nowhere else. */
    private static final Pattern WORDS = Pattern.compile("[A-Za-z ]{20,}");

    private static final Families FAMILIES = Families.find();

    @Autowired
    private JdbcClient database;

    private final List<String> received = new CopyOnWriteArrayList<>();

    /** What the pictures that are set say of themselves: they may well say, as a solution does, that a matrix has the eigenvalues 4 and 3. */
    private final List<String> seen = new ArrayList<>();

    @Test
    void nothingThatHelpsIsSentBeforeTheEnd() {
        begin("5");
        page.onResponse(this::keep);
        for (int number = 1; number <= 5; number++) {
            page.navigate(address("exam?question=" + number));
            answerAnything();
        }
        List<Drawn> drawn = drawn();
        List<Variant> asked = drawn.stream().map(Drawn::variant).toList();
        assertThat(asked).hasSize(5);
        String shown = Stream.concat(asked.stream().map(ExamWireJourney::shown), seen.stream())
                .collect(Collectors.joining("\n"));
        List<String> secrets = asked.stream()
                .flatMap(ExamWireJourney::secrets)
                .filter(words -> !shown.contains(words))
                .toList();
        assertThat(secrets).hasSizeGreaterThan(5);
        assertThat(String.join("\n", received))
                .as("exam of %s", drawn)
                .contains("Your answer is kept.")
                .doesNotContain(secrets);
        received.clear();
        handIn();
        List<String> solutions =
                asked.stream().flatMap(variant -> plain(variant.solution())).toList();
        assertThat(String.join("\n", received)).contains(solutions);
    }

    @Test
    void examAndReportHaveNoViolationAndFitOnAPhone() {
        page.setViewportSize(390, 844);
        begin("3");
        answerAnything();
        check();
        handIn();
        check();
        page.navigate(address("exam"));
        page.locator(".exam-past").waitFor();
        check();
    }

    private void check() {
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
        assertThat(Axe.complaints(page)).isEmpty();
    }

    private void begin(String size) {
        page.navigate(address("exam"));
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(size).setExact(true))
                .check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Begin"))
                .click();
        page.locator("exam-clock").waitFor();
    }

    /** Whatever the question asks for: something is typed, chosen or moved. */
    private void answerAnything() {
        page.locator("answer-draft .practice-card").waitFor();
        for (Locator frame : page.locator("answer-draft .widget-frame").all()) {
            Locator said = frame.locator("#sentence");
            assertThat(said).not().isEmpty();
            seen.add(said.textContent());
        }
        if (page.locator(".typed-response").count() > 0) {
            page.locator(".typed-response input").fill("17");
        } else if (page.locator(".options").count() > 0) {
            page.locator(".options input").first().check();
        } else if (page.locator("button.move").count() > 0) {
            page.locator("button.move:not([aria-disabled=true])").first().click();
        } else {
            return;
        }
        assertThat(page.locator(".exam-kept")).hasText("Your answer is kept.");
    }

    private void handIn() {
        page.getByText("Hand in").click();
        page.getByText("Hand in now").click();
        page.locator(".exam-score").waitFor();
    }

    private void keep(Response response) {
        String type = response.headers().getOrDefault("content-type", "");
        if (type.contains("json") || type.contains("html")) {
            try {
                received.add(response.text());
            } catch (PlaywrightException gone) {
                // The page was left before its answer had been read: nobody has seen it.
            }
        }
    }

    /** A question by what it is made from, so that a failure can be looked at. */
    private record Drawn(String family, long seed, String difficulty) {

        Variant variant() {
            return FAMILIES.named(family).orElseThrow().variant(seed, Difficulty.valueOf(difficulty));
        }
    }

    private List<Drawn> drawn() {
        UUID newest = database.sql("select id from exam order by started_at desc fetch first 1 row only")
                .query(UUID.class)
                .single();
        return database.sql("select family, seed, difficulty from exam_question where exam = :exam order by number")
                .param("exam", newest)
                .query((row, number) ->
                        new Drawn(row.getString("family"), row.getLong("seed"), row.getString("difficulty")))
                .list();
    }

    private static Stream<String> secrets(Variant variant) {
        Stream<String> said = Stream.of(
                        Stream.of(variant.solution()),
                        variant.hints().stream(),
                        variant.rubric().misconceptions().stream().map(Misconception::reason))
                .flatMap(texts -> texts);
        return said.flatMap(ExamWireJourney::plain);
    }

    /** What is asked, and what there is to choose from: words of one question's solution may well stand in another one's statement. */
    private static String shown(Variant variant) {
        return variant.statement() + variant.rubric().format();
    }

    private static Stream<String> plain(String markdown) {
        return WORDS.matcher(markdown).results().map(MatchResult::group).map(String::strip);
    }
}
