package org.eigenlens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The powers of a matrix in time: a block under its sliders, other matrices, and a stable one that first grows tenfold. */
class TransientJourney extends Journey {

    private WidgetOnPage widget;

    @BeforeEach
    void openTheWidget() {
        page.navigate(address("widget/transient"));
        widget = new WidgetOnPage(page, "transient");
        assertThat(widget.sentence()).containsText("largest at t = 9");
    }

    private void press(String slider, String key, int times) {
        widget.slider(slider).focus();
        for (int i = 0; i < times; i++) {
            page.keyboard().press(key);
        }
    }

    private Locator curve(String role) {
        return page.locator("vaadin-chart .dash-" + role + " .highcharts-graph");
    }

    @Test
    void stableBlockIsBroughtToGrowTenfoldByTheKeyboardAlone() {
        press("Corner c", "ArrowRight", 32);
        assertThat(widget.sentence()).containsText("there it is about 10.0");
        assertThat(widget.sentence()).containsText("goes to zero in the end");
        assertThat(page).hasURL(Pattern.compile("A=0.9\\+2.6"));
        widget.field("Row 1, column 2").fill("0.19");
        widget.field("Row 1, column 2").press("Enter");
        assertThat(widget.sentence()).containsText("no vector is ever longer");
    }

    @Test
    void chartShowsNormsBoundsAndPeakAndNoUpperBoundForABlock() {
        assertThat(curve("ax")).isVisible();
        assertThat(curve("eigen-1")).isVisible();
        assertThat(curve("eigen-2")).isHidden();
        assertThat(widget.element().locator(".legend li")).hasCount(4);
        assertThat(page.locator("vaadin-chart .highcharts-data-label")).hasText("t = 9: 3.91");
        widget.choose("Two eigenvectors, nearly parallel");
        assertThat(curve("eigen-2")).isVisible();
        assertThat(widget.slider("Corner c")).hasCount(0);
    }

    @Test
    void orbitOfTheWorstStartIsInThePictureOfThePlane() {
        assertThat(widget.element().locator(".orbit circle").nth(10)).isVisible();
        assertThat(widget.element().locator(".name-tags")).containsText("A⁹x");
    }

    @Test
    void readerChoosesHowFarToLook() {
        press("Last step T", "Home", 1);
        assertThat(widget.sentence()).containsText("up to t = 1");
        assertThat(widget.sentence()).containsText("the peak may still lie ahead");
        press("Last step T", "End", 1);
        assertThat(widget.sentence()).containsText("largest at t = 9");
        assertThat(page).hasURL(Pattern.compile("T=200"));
    }

    @Test
    void matrixOfThreeRowsHasItsChartAlone() {
        widget.choose("3×3: one long chain");
        assertThat(widget.sentence()).containsText("goes to zero in the end");
        assertThat(widget.element().locator(".stage")).isHidden();
        widget.button("2×2").click();
        assertThat(widget.element().locator(".stage")).isVisible();
        assertThat(widget.slider("Corner c")).hasAttribute("aria-valuetext", "1");
    }

    @Test
    void whatIsTypedWronglyIsExplained() {
        widget.field("Row 1, column 1").fill("1e9");
        widget.field("Row 1, column 1").press("Enter");
        assertThat(widget.element().locator(".complaint")).containsText("larger than a million");
    }
}
