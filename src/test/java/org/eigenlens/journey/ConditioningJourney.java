package org.eigenlens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A correlation that moves data, loss and number of steps together, and is whitened away. */
class ConditioningJourney extends Journey {

    private WidgetOnPage widget;

    @BeforeEach
    void openTheWidget() {
        page.navigate(address("widget/conditioning"));
        widget = new WidgetOnPage(page, "conditioning");
        assertThat(widget.sentence()).containsText("κ is 19.");
    }

    private Locator ofMode(int index) {
        return widget.element().locator(".mode-" + index + " .says");
    }

    @Test
    void correlationMovesHessianConditionNumberAndStepsTogether() {
        Locator rho = widget.field("Correlation ρ").first();
        rho.fill("0.5");
        rho.press("Enter");
        assertThat(widget.sentence()).containsText("κ is 3.");
        assertThat(widget.fact("Covariance of the features = Hessian")).containsText("0.5");
        assertThat(widget.fact("Steps with the best rate")).hasText("10");
        widget.slider("Correlation ρ, on the ellipse of the data").focus();
        page.keyboard().press("Shift+ArrowUp");
        assertThat(widget.sentence()).containsText("κ is 199.");
        assertThat(widget.fact("Steps with the best rate")).hasText("688");
        assertThat(widget.element().locator("eig-side-plane .dots circle")).hasCount(90);
    }

    @Test
    void oneRateOvershootsAlongOneDirectionAndUndershootsAlongTheOther() {
        assertThat(ofMode(1)).containsText("a step goes 1.9 times the way: it overshoots");
        assertThat(ofMode(2)).containsText("a step goes 0.1 of the way: it undershoots");
        widget.button("no overshoot up to 10/19").click();
        assertThat(ofMode(1)).containsText("all of the way");
        assertThat(widget.sentence()).containsText("after 128 steps; with the best rate, after 66.");
        widget.button("stable below 20/19").click();
        assertThat(ofMode(1)).containsText("lands as far off on the other side");
        assertThat(widget.sentence()).containsText("never come to rest");
    }

    @Test
    void whiteningTakesTheConditionNumberFromAHundredToOne() {
        widget.choose("ρ = 99/101: κ is 100");
        assertThat(widget.sentence()).containsText("κ is 100.");
        assertThat(widget.fact("Steps with the best rate")).hasText("346");
        widget.button("Whitened").click();
        assertThat(widget.sentence()).containsText("κ is 1.");
        assertThat(widget.fact("Steps to a thousandth of the distance")).hasText("1");
        assertThat(page).hasURL(Pattern.compile("features=whitened"));
    }

    @Test
    void startIsPutOnADirectionAndDragged() {
        widget.button("Start on it").last().click();
        assertThat(page).hasURL(Pattern.compile("w=([0-9.]+)\\+-\\1(&|$)"));
        widget.drag("Start w, from the best weights", 1.5, 0.3);
        assertThat(page).hasURL(Pattern.compile("w=1\\.[45][0-9]*\\+0\\.[23][0-9]*(&|$)"));
    }

    @Test
    void whatIsTypedWronglyIsExplainedAndKept() {
        Locator rho = widget.field("Correlation ρ").first();
        rho.fill("1");
        rho.press("Enter");
        assertThat(widget.element().locator(".complaint")).containsText("both features would say the same");
        assertThat(rho).hasValue("1");
    }
}
