package org.eigenlens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plain and a residual layer while units saturate: one loses a direction, the other goes to the identity. */
class ResidualBlockJourney extends Journey {

    private WidgetOnPage widget;

    @BeforeEach
    void openTheWidget() {
        page.navigate(address("widget/residual-block"));
        widget = new WidgetOnPage(page, "residual-block");
        assertThat(widget.sentence()).containsText("With x added they are");
    }

    private void saturate(String key) {
        widget.slider("Saturation s, added to the activation").focus();
        page.keyboard().press(key);
    }

    @Test
    void saturatedUnitCostsThePlainLayerADirection() {
        saturate("Home");
        assertThat(page).hasURL(Pattern.compile("s=0(&|$)"));
        assertThat(widget.fact("Rank of J to six digits, plain")).hasText("2");
        saturate("End");
        assertThat(widget.sentence()).containsText("To six digits the rank is 1: a direction is lost.");
        assertThat(widget.fact("Rank of J to six digits, plain")).hasText("1");
        assertThat(widget.fact("Rank of J to six digits, residual")).hasText("2");
        assertThat(widget.element().locator("eig-side-plane .caption")).containsText("Residual: κ ≈ 3.43");
    }

    @Test
    void activationsAreSeenToGoToTheFlatPartOfTanh() {
        Locator mark = widget.element().locator("eig-tanh-strip .unit-0").last();
        String before = mark.getAttribute("cx");
        saturate("End");
        assertThat(mark).not().hasAttribute("cx", before);
        assertThat(widget.element().locator("eig-tanh-strip circle")).hasCount(8);
        assertThat(widget.element().locator("eig-tanh-strip .unit-1")).hasCount(8);
    }

    @Test
    void evenWithBothUnitsSaturatedTheResidualLayerPassesEverythingOn() {
        widget.button("Both").click();
        saturate("End");
        assertThat(widget.sentence()).containsText("next to nothing passes through");
        assertThat(widget.sentence()).containsText("With x added they are about 1");
        widget.button("The next weights").click();
        assertThat(widget.sentence()).containsText("J has the outputs of the layer as its rows");
        assertThat(widget.sentence()).containsText("To six digits the rank is 1");
        assertThat(page).hasURL(Pattern.compile("of=weights"));
    }

    @Test
    void layerThatWorksAgainstItsInputIsSaidToMakeItWorse() {
        widget.choose("The layer works against x");
        assertThat(widget.sentence()).containsText("κ is larger with x than without: there is a direction");
    }

    @Test
    void whatIsTypedWronglyIsExplained() {
        widget.field("Row 1, column 1").fill("99");
        widget.field("Row 1, column 1").press("Enter");
        assertThat(widget.element().locator(".complaint")).containsText("up to 10 in size");
    }
}
