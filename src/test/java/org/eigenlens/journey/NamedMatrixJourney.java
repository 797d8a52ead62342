package org.eigenlens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Two pictures of one lesson that share a matrix which the lesson names. */
@TestPropertySource(properties = "eigenlens.content.directory=src/test/resources/journey-course")
class NamedMatrixJourney extends Journey {

    /** A page's requests that tell the server what was done. */
    private static final Pattern TOLD = Pattern.compile("v-r=uidl");

    private LinearMapOnPage map(String id) {
        return LinearMapOnPage.of(page, page.locator("#" + id + " eig-linear-map"));
    }

    @Test
    void matrixDraggedInOnePictureIsFollowedByTheOtherWhileTheHandIsOnIt() {
        page.navigate(address("lesson/two-pictures"));
        LinearMapOnPage first = map("first");
        LinearMapOnPage second = map("second");
        first.moveColumn(1, 1, 1);
        assertThat(second.fact("Trace")).hasText("3");
        assertThat(second.entry(1, 1)).hasValue("1");
        page.mouse().up();
        page.waitForURL(Pattern.compile("m\\.A=1").asPredicate());
        assertThat(first.fact("Trace")).hasText("3");
    }

    @Test
    void matrixTypedInOnePictureIsTakenByTheOtherAndOnlyTheMatrix() {
        page.navigate(address("lesson/two-pictures"));
        LinearMapOnPage first = map("first");
        LinearMapOnPage second = map("second");
        String x = second.x().getAttribute("aria-valuetext");
        first.typeMatrix("4", "1", "2", "3");
        assertThat(second.sentence()).containsText("A has the eigenvalues 5 and 2");
        assertThat(second.x()).hasAttribute("aria-valuetext", x);
        assertThat(first.x().getAttribute("aria-valuetext")).isNotEqualTo(x);
    }

    /** On a slow link the answer to the first entry comes when the third is being typed. */
    @Test
    void entriesTypedFasterThanTheServerAnswersAreAllTaken() {
        page.navigate(address("lesson/two-pictures"));
        LinearMapOnPage first = map("first");
        List<Route> held = new ArrayList<>();
        page.route(TOLD, held::add);
        first.entry(1, 1).fill("4");
        first.entry(2, 1).fill("5");
        first.entry(2, 2).focus();
        page.waitForCondition(() -> held.size() == 1);
        held.getFirst().resume();
        page.waitForCondition(() -> held.size() == 2);
        first.entry(2, 2).fill("3");
        first.entry(2, 2).press("Enter");
        page.unroute(TOLD);
        held.getLast().resume();
        assertThat(first.fact("Determinant")).hasText("7");
        assertThat(first.entry(2, 1)).hasValue("5");
        assertThat(map("second").fact("Determinant")).hasText("7");
    }

    @Test
    void addressOfTheSharedMatrixShowsItInBoth() {
        page.navigate(address("lesson/two-pictures?m.A=4+1%3B+2+3"));
        assertThat(map("first").fact("Eigenvalue λ₁")).hasText("5");
        assertThat(map("second").fact("Eigenvalue λ₁")).hasText("5");
    }
}
