package org.eigenlens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Two pictures of one lesson that share a matrix which the lesson names. */
@TestPropertySource(properties = "eigenlens.content.directory=src/test/resources/journey-course")
class NamedMatrixJourney extends Journey {

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

    @Test
    void addressOfTheSharedMatrixShowsItInBoth() {
        page.navigate(address("lesson/two-pictures?m.A=4+1%3B+2+3"));
        assertThat(map("first").fact("Eigenvalue λ₁")).hasText("5");
        assertThat(map("second").fact("Eigenvalue λ₁")).hasText("5");
    }
}
