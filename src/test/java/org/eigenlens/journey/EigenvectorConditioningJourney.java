package org.eigenlens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two eigenvectors and the angle between them: turned by hand and by keyboard, under the bound that they give, and up to a defective matrix. */
class EigenvectorConditioningJourney extends Journey {

    private WidgetOnPage widget;

    @BeforeEach
    void openTheWidget() {
        page.navigate(address("widget/eigenvector-conditioning"));
        widget = new WidgetOnPage(page, "eigenvector-conditioning");
        assertThat(widget.sentence()).containsText("8.53");
    }

    private Locator curve(String role) {
        return page.locator("vaadin-chart .dash-" + role + " .highcharts-graph");
    }

    @Test
    void eigenvectorIsTurnedByHandAndTheEigenvaluesStay() {
        widget.drag("Eigenvector v2, to be turned", 0.5, Math.sqrt(3) / 2);
        assertThat(widget.sentence()).containsText("so κ(V) is about 1.73");
        assertThat(page).hasURL(Pattern.compile("A=0.9\\+-0.173\\d*;?.*0\\.6"));
        assertThat(widget.element().locator(".name-tags")).containsText("v2");
    }

    @Test
    void eigenvectorIsTurnedByTheKeyboardAlone() {
        widget.slider("Eigenvector v2, to be turned").focus();
        page.keyboard().press("Home");
        assertThat(widget.sentence()).containsText("κ(V) = 1");
        page.keyboard().press("PageDown");
        assertThat(widget.sentence()).containsText("89");
        widget.slider("Angle θ from the level eigenvector to the other, in degrees")
                .focus();
        page.keyboard().press("Home");
        assertThat(widget.sentence()).containsText("κ(V) is about 229.18");
    }

    @Test
    void chartShowsTheBoundOverTheNorms() {
        assertThat(curve("ax")).isVisible();
        assertThat(curve("eigen-2")).isVisible();
        assertThat(widget.element().locator(".legend li")).hasCount(3);
        assertThat(widget.fact("Largest ‖Aᵗ‖, at t = 4")).containsText("3.57307");
    }

    @Test
    void smallChangeMakesTheMatrixDefective() {
        widget.field("Row 2, column 1").fill("0.01125");
        widget.field("Row 2, column 1").press("Enter");
        assertThat(widget.sentence()).containsText("too few eigenvectors");
        assertThat(curve("eigen-2")).isHidden();
        widget.choose("3×3: three stages");
        assertThat(widget.sentence()).containsText("three unit eigenvectors");
        assertThat(widget.element().locator(".stage")).isHidden();
    }
}
