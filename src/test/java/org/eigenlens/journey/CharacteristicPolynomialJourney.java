package org.eigenlens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The second widget under a hand: through the parabola, to another size, and down the worked solution. */
class CharacteristicPolynomialJourney extends Journey {

    private static final int FAR_ABOVE_THE_PARABOLA = 110;

    @BeforeEach
    void openTheWidget() {
        page.navigate(address("widget/characteristic-polynomial?A=4+1%3B+2+3"));
        assertThat(sentence()).containsText("the real eigenvalues are 5 and 2");
    }

    private Locator sentence() {
        return page.locator("eig-characteristic-polynomial .sentence");
    }

    private Locator point() {
        return page.getByRole(AriaRole.SLIDER, named("Trace and determinant of A"));
    }

    private Locator entry(int row, int column) {
        return page.getByRole(AriaRole.TEXTBOX, named("Row " + row + ", column " + column));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private void dragUpwards(Locator handle, int pixels) {
        handle.scrollIntoViewIfNeeded();
        BoundingBox box = Objects.requireNonNull(handle.boundingBox());
        double x = box.x + box.width / 2;
        double y = box.y + box.height / 2;
        page.mouse().move(x, y);
        page.mouse().down();
        for (int moved = 10; moved <= pixels; moved += 10) {
            page.mouse().move(x, y - moved);
        }
        page.mouse().up();
    }

    @Test
    void draggingThePointThroughTheParabolaLeavesNoRealEigenvalue() {
        dragUpwards(point(), FAR_ABOVE_THE_PARABOLA);
        assertThat(sentence()).containsText("there is no real eigenvalue");
        assertThat(sentence()).containsText("above the parabola");
        assertThat(entry(1, 2)).hasValue("1");
    }

    @Test
    void keyboardPutsThePointOnTheParabolaExactly() {
        point().focus();
        page.keyboard().press("PageUp");
        assertThat(sentence()).containsText("7/2 (a double root)");
        assertThat(sentence()).containsText("on the parabola");
        assertThat(entry(2, 1)).hasValue("-1/4");
    }

    @Test
    void pointThatIsTooFarOutForThePictureIsSaidToBeFartherOut() {
        Locator names = page.locator("eig-characteristic-polynomial .stage .name-tags");
        assertThat(names).not().containsText("farther out");
        page.navigate(address("widget/characteristic-polynomial?A=1e200+0%3B+0+1"));
        assertThat(names).containsText("A, farther out");
        assertThat(sentence()).containsText("below the parabola");
    }

    @Test
    void curveIsDrawnWithAMarkForEachRealRoot() {
        assertThat(page.locator("vaadin-chart .highcharts-graph").first()).isVisible();
        assertThat(page.locator("vaadin-chart .highcharts-data-label")).hasText(new String[] {"λ₁ = 5", "λ₂ = 2"});
    }

    @Test
    void rootAndWhatIsSaidOfItPointEachOtherOut() {
        Locator facts = page.locator("eig-characteristic-polynomial .fact");
        Locator marks = page.locator("vaadin-chart .highcharts-point.highlighted");
        assertThat(marks).hasCount(0);
        facts.filter(new Locator.FilterOptions().setHasText("Eigenvalue λ₂")).hover();
        assertThat(marks).hasCount(1);
        BoundingBox first = Objects.requireNonNull(
                page.locator("vaadin-chart .highcharts-markers.highcharts-series-1 .highcharts-point")
                        .boundingBox());
        page.mouse().move(first.x + first.width / 2, first.y + first.height / 2);
        assertThat(marks).hasCount(1);
        assertThat(page.locator("eig-characteristic-polynomial .fact.highlighted dt"))
                .hasText(new String[] {"Eigenvalue λ₁", "Multiplicities of λ₁"});
    }

    @Test
    void matrixOfThreeRowsIsTypedAsAWholeAndEntryByEntry() {
        entry(1, 1).fill("2 1 0; 1 2 1; 0 1 2");
        entry(1, 1).press("Enter");
        assertThat(sentence()).containsText("2 + √2, 2 and 2 − √2");
        entry(3, 3).fill("5");
        entry(3, 3).press("Tab");
        assertThat(entry(3, 3)).hasValue("5");
        assertThat(sentence()).not().containsText("2 + √2, 2 and 2 − √2");
    }

    @Test
    void otherSizeKeepsWhatItCan() {
        page.getByRole(AriaRole.BUTTON, named("3×3")).click();
        assertThat(sentence()).containsText("5, 2 and 1");
        page.getByRole(AriaRole.BUTTON, named("2×2")).click();
        assertThat(sentence()).containsText("the real eigenvalues are 5 and 2");
    }

    @Test
    void workedSolutionOpensAndFollowsTheMatrix() {
        page.getByText("Worked solution for this matrix").click();
        assertThat(page.locator("eig-worked-solution li")).hasCount(4);
        page.getByRole(AriaRole.BUTTON, named("3×3")).click();
        assertThat(page.getByText("Expand along the first row")).isVisible();
        assertThat(page.locator("eig-worked-solution .katex").first()).isVisible();
    }
}
