package org.eigenlens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The states of two cells with the same weights: a stable one that first grows, another input, and what is typed wrongly. */
class RecurrentStateJourney extends Journey {

    private WidgetOnPage widget;

    @BeforeEach
    void openTheWidget() {
        page.navigate(address("widget/recurrent-state"));
        widget = new WidgetOnPage(page, "recurrent-state");
        assertThat(widget.sentence()).containsText("goes to zero");
    }

    @Test
    void stableCellGrowsFirstAndTheTanhCellStaysInItsSquare() {
        widget.choose("Stable, tenfold first");
        assertThat(widget.sentence()).containsText("It is longest at t = 9");
        assertThat(widget.sentence()).containsText("none of its entries");
        widget.choose("Normal: no growth");
        assertThat(widget.sentence()).containsText("It is longest at once");
    }

    @Test
    void readerFeedsTheSameInputInEveryStep() {
        widget.button("In every step").click();
        assertThat(widget.button("In every step")).hasAttribute("aria-pressed", "true");
        assertThat(widget.sentence()).containsText("Up to t = 40 it is longest at the end");
        assertThat(page).hasURL(Pattern.compile("inputs=steady"));
    }

    @Test
    void inputIsMovedByKeysAndWrongWeightsAreExplained() {
        widget.slider("Input x").focus();
        page.keyboard().press("ArrowUp");
        assertThat(page).hasURL(Pattern.compile("x=0\\+0.6"));
        widget.field("Row 1, column 1").fill("1e9");
        widget.field("Row 1, column 1").press("Enter");
        assertThat(widget.element().locator(".complaint")).containsText("larger than a thousand");
    }
}
