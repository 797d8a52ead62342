package org.eigenlens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A reader follows the flow in time, and sees the steps of gradient descent leave it. */
class GradientFlowJourney extends Journey {

    private WidgetOnPage open(String query) {
        page.navigate(address("widget/gradient-flow" + query));
        WidgetOnPage widget = new WidgetOnPage(page, "gradient-flow");
        assertThat(widget.sentence()).not().isEmpty();
        return widget;
    }

    @Test
    void timeIsMovedByKeysAndLeavesTheSlowestMode() {
        WidgetOnPage widget = open("?t=1&T=4");
        assertThat(widget.fact("Half-life ln 2 / λ₂")).containsText("0.693147");
        assertThat(widget.fact("Factor of the flow at t, for λ₁")).containsText("0.0497871");
        Locator time = widget.slider("Time t");
        time.focus();
        time.press("End");
        assertThat(widget.sentence()).containsText("At t = 4 it is");
        page.waitForURL(Pattern.compile("[?&]t=4").asPredicate());
    }

    @Test
    void stepsRunAwayWhereTheFlowDoesNot() {
        WidgetOnPage widget = open("?eta=0.66");
        assertThat(widget.sentence()).containsText("jump from side to side");
        Locator rate = widget.slider("Learning rate η");
        rate.focus();
        for (int i = 0; i < 5; i++) {
            rate.press("ArrowRight");
        }
        assertThat(widget.sentence()).containsText("The flow is stable");
        assertThat(widget.sentence()).containsText("the steps run away although the flow shrinks");
    }

    @Test
    void startOnADirectionHasOneModeOnly() {
        WidgetOnPage widget = open("");
        widget.element()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Start on it"))
                .last()
                .click();
        assertThat(widget.sentence()).containsText("the part along λ₂");
        widget.choose("A saddle");
        assertThat(widget.sentence()).containsText("not stable");
    }

    @Test
    void nonsenseIsAnsweredAndKept() {
        WidgetOnPage widget = open("");
        Locator rate =
                widget.element().getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("Learning rate η"));
        rate.fill("-3");
        rate.press("Enter");
        assertThat(widget.element().getByRole(AriaRole.ALERT)).containsText("above 0");
        assertThat(rate).hasValue("-3");
    }
}
