package org.eigenlens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The map of what small changes do to eigenvalues, with a point on it under mouse and keyboard. */
class PseudospectraJourney extends Journey {

    private WidgetOnPage widget;

    @BeforeEach
    void openTheWidget() {
        page.navigate(address("widget/pseudospectra?A=0.9+1%3B+0+0.9&z=1+0"));
        widget = new WidgetOnPage(page, "pseudospectra");
        assertThat(widget.sentence()).containsText("A change of A of size 0.009902");
    }

    @Test
    void linesAreDrawnWithTheNamesOfTheirLevels() {
        assertThat(widget.element().locator("path.level").nth(3)).isVisible();
        assertThat(widget.element().locator(".level-name").first()).hasText("10⁻¹");
    }

    @Test
    void draggedPointBecomesAnEigenvalueOfTheChangedMatrix() {
        widget.drag("Point z", 0.5, 0.5);
        assertThat(widget.sentence()).containsText("makes z = 0.5 + 0.5i an eigenvalue");
        assertThat(widget.fact("Eigenvalue of A + E").first()).hasText("0.5 + 0.5i");
        assertThat(page).hasURL(Pattern.compile("z=0.5\\+0.5"));
    }

    @Test
    void keyboardGoesToEigenvaluesAndToTheKreissPoint() {
        widget.slider("Point z").focus();
        page.keyboard().press("PageDown");
        assertThat(widget.sentence()).containsText("A change of A of size 0,");
        page.keyboard().press("Home");
        assertThat(widget.sentence()).containsText("must at some t be at least 2.6");
    }

    @Test
    void normalMatrixIsSaidToHideNothing() {
        widget.choose("Normal: circles only");
        assertThat(widget.sentence()).containsText("just the distance from z to the nearest eigenvalue");
        assertThat(widget.fact("Kreiss bound K(A)")).hasText("1");
    }

    @Test
    void matrixOfThreeRowsHasThreeChangedEigenvalues() {
        widget.choose("3×3: one long chain");
        assertThat(widget.fact("Eigenvalue of A + E")).hasCount(3);
        widget.button("2×2").click();
        assertThat(widget.fact("Eigenvalue of A + E")).hasCount(2);
    }

    @Test
    void lessonShowsThePowersOfTheSameMatrixAndBothFollowOneHand() {
        page.navigate(address("lesson/pseudospectra"));
        Locator question = page.locator(".predict");
        question.getByRole(AriaRole.RADIO).first().check();
        question.getByText("Commit, and see").click();
        WidgetOnPage map = new WidgetOnPage(page, page.locator("#map eig-pseudospectra"));
        WidgetOnPage growth = new WidgetOnPage(page, page.locator("#growth eig-transient"));
        growth.element().scrollIntoViewIfNeeded();
        assertThat(growth.fact("Largest ‖Aᵗ‖, at t = 9")).containsText("3.91257");
        map.field("Row 1, column 2").fill("2");
        map.field("Row 1, column 2").press("Enter");
        assertThat(growth.fact("Largest ‖Aᵗ‖, at t = 9")).containsText("7.76");
        assertThat(map.fact("True peak of ‖Aᵗ‖, at t = 9")).containsText("7.76");
    }
}
