package org.eigenlens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The three moves: played, stepped, scrubbed, and refused where there are none. */
class DiagonalizeJourney extends Journey {

    private static final String ADDRESS = "widget/diagonalize?A=2+2%3B+1+3&x=4+1";

    private WidgetOnPage widget;

    @BeforeEach
    void openTheWidget() {
        open();
    }

    private void open() {
        page.navigate(address(ADDRESS));
        widget = new WidgetOnPage(page, "diagonalize");
        assertThat(widget.sentence()).containsText("x is (4, 1)");
    }

    private Locator scrubber() {
        return widget.slider("Moves done");
    }

    @Test
    void playingGoesThroughAllMovesAndEndsAtTheImage() {
        widget.button("Play").click();
        assertThat(scrubber()).hasAttribute("aria-valuetext", Pattern.compile("0\\.\\d+ of 3 moves"));
        assertThat(widget.sentence()).containsText("x has come to Ax = (10, 7)");
        assertThat(widget.button("Play")).isVisible();
        assertThat(page).hasURL(Pattern.compile("t=3"));
    }

    @Test
    void pauseStopsBetweenTwoMovesAndTheAddressReproducesIt() {
        widget.button("Play").click();
        assertThat(scrubber()).hasAttribute("aria-valuetext", Pattern.compile("1\\.\\d+ of 3 moves"));
        widget.button("Pause").click();
        page.waitForURL(Pattern.compile("t=1\\.").asPredicate());
        String value = scrubber().getAttribute("aria-valuetext");
        page.navigate(page.url());
        assertThat(scrubber()).hasAttribute("aria-valuetext", value);
    }

    @Test
    void stepsStopAtEachMove() {
        widget.button("One move forward").click();
        assertThat(widget.sentence()).containsText("its coordinates in the eigenbasis, (2, −1)");
        widget.button("One move forward").click();
        assertThat(widget.sentence()).containsText("which gives (8, −1)");
        widget.button("One move back").click();
        assertThat(widget.sentence()).containsText("(2, −1)");
    }

    @Test
    void readerWhoAsksForLessMotionSeesOnlyTheStops() {
        page = newReader(new NewContextOptions().setReducedMotion(ReducedMotion.REDUCE));
        open();
        page.evaluate("""
                () => {
                  window.seen = [];
                  const widget = document.querySelector('eig-diagonalize');
                  setInterval(() => window.seen.push(Number(widget.state.t)), 20);
                }
                """);
        widget.button("Play").click();
        assertThat(widget.sentence()).containsText("Ax = (10, 7)");
        assertThat((boolean) page.evaluate("window.seen.every(Number.isInteger) && window.seen.includes(1)"))
                .isTrue();
    }

    @Test
    void pointingAtALinePointsOutItsEigenvalue() {
        Locator line = page.locator("eig-diagonalize .eigenline.role-eigen-2");
        line.focus();
        assertThat(page.locator("eig-diagonalize .fact-lambda2")).hasClass(Pattern.compile("highlighted"));
        page.keyboard().press("Enter");
        assertThat(widget.sentence()).containsText("x is (−2, 1)");
        page.locator("eig-diagonalize .fact-lambda1").hover();
        assertThat(page.locator("eig-diagonalize .eigenline.role-eigen-1")).hasClass(Pattern.compile("highlighted"));
    }

    @Test
    void matrixWithoutEnoughEigenvectorsIsNotPlayed() {
        widget.choose("Shear: too few eigenvectors");
        assertThat(widget.sentence()).containsText("V has no inverse");
        assertThat(widget.button("Play")).isHidden();
        widget.choose("Rotation: complex eigenvalues");
        assertThat(widget.sentence()).containsText("complex entries");
    }
}
