package org.eigenlens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.eigenlens.quiz.Problem;
import org.eigenlens.quiz.ProblemSet;
import org.eigenlens.quiz.ProblemSets;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A reader works through a problem set, part by part, on the numbers that its address gives. */
class ProblemJourney extends Journey {

    private static final long SEED = 17;

    static List<ProblemSet> problemSets() {
        return ProblemSets.find().all();
    }

    private Locator part(int number) {
        return page.getByRole(
                AriaRole.REGION, new com.microsoft.playwright.Page.GetByRoleOptions().setName("Part " + number));
    }

    private static void answer(Locator part, String response) {
        Locator text = part.locator("input:not([type=radio]):not([type=checkbox]), textarea");
        if (part.locator("input[type=radio]").count() > 0) {
            part.locator("input[type=radio]")
                    .nth(Integer.parseInt(response) - 1)
                    .check();
        } else {
            text.first().fill(response);
        }
        part.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Check"))
                .click();
    }

    @ParameterizedTest
    @MethodSource("problemSets")
    void everyProblemIsSolvedFromItsFirstPartToItsLastBesideALivePicture(ProblemSet set) {
        Problem problem = set.problem(SEED);
        page.navigate(address("problems/" + set.about().slug() + "/" + SEED));
        assertThat(page.locator(".problem-story #sentence")).containsText(Pattern.compile("\\w+"));
        int number = 1;
        for (Variant variant : problem.parts()) {
            answer(part(number), variant.rubric().model());
            assertThat(part(number).locator(".verdict")).hasClass(Pattern.compile("right"));
            number++;
        }
    }

    @Test
    void listLeadsToAProblemWhoseWrongAnswersAreExplained() {
        page.navigate(address("problems"));
        page.getByRole(
                        AriaRole.LINK,
                        new com.microsoft.playwright.Page.GetByRoleOptions().setName("Correlated features"))
                .click();
        assertThat(page).hasURL(Pattern.compile("problems/correlated-features/[0-9]+$"));
        page.navigate(address("problems/correlated-features/" + SEED));
        answer(part(1), "1, 5");
        assertThat(part(1).locator(".verdict")).hasClass(Pattern.compile("wrong"));
        assertThat(page.locator(".problem-part")).hasCount(5);
    }

    @Test
    void addressThatCannotBeReadIsExplained() {
        page.navigate(address("problems/correlated-features/seventeen"));
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("whole number such as 4711");
        assertThat(page).hasURL(Pattern.compile("problems/correlated-features/[0-9]+$"));
    }
}
