package org.eigenlens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A reader finds the edge of stability with the ruler, and crosses it. */
class OptimizerJourney extends Journey {

    private WidgetOnPage open(String query) {
        page.navigate(address("widget/optimizer" + query));
        WidgetOnPage widget = new WidgetOnPage(page, page.locator("eig-optimizer"));
        assertThat(widget.sentence()).not().isEmpty();
        return widget;
    }

    @Test
    void learningRatesWorthChoosingAreOnePressAway() {
        WidgetOnPage widget = open("");
        widget.button("stable below 2/3").click();
        assertThat(widget.sentence()).containsText("never settle");
        assertThat(widget.fact("Factor 1 − ηλ₁")).hasText("-1");
        widget.button("best: 1/2").click();
        assertThat(widget.sentence()).containsText("lead to the minimum");
        page.waitForURL(Pattern.compile("[?&]eta=0.5").asPredicate());
    }

    @Test
    void keysCarryTheRateOverTheEdgeOfStability() {
        WidgetOnPage widget = open("?eta=0.66");
        assertThat(widget.sentence()).containsText("lead to the minimum");
        Locator rate = widget.slider("Learning rate η");
        rate.focus();
        for (int i = 0; i < 5; i++) {
            rate.press("ArrowRight");
        }
        assertThat(widget.sentence()).containsText("run away");
        assertThat(widget.element().getByText("changes sides and grows")).isVisible();
    }

    @Test
    void startIsDraggedOntoADirectionOnWhichOnlyOneModeMoves() {
        WidgetOnPage widget = open("");
        widget.element()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Start on it"))
                .first()
                .click();
        assertThat(widget.element().getByText("is not in the start")).isVisible();
    }

    @Test
    void heavyBallCrossesARavineThatPlainDescentCannot() {
        WidgetOnPage widget = open("?H=1+0%3B+0+20&eta=0.12&steps=60");
        assertThat(widget.sentence()).containsText("run away");
        widget.button("Heavy ball").click();
        widget.element()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^best: η")))
                .click();
        assertThat(widget.sentence()).containsText("lead to the minimum");
    }

    @Test
    void threeParametersHaveAPathInSpaceAndThreeModes() {
        WidgetOnPage widget = open("?H=3+1+0%3B+1+3+0%3B+0+0+1&x=2+1+1&eta=0.1");
        assertThat(widget.sentence()).containsText("lead to the minimum");
        widget.button("best: 2/5").click();
        assertThat(widget.fact("Factor 1 − ηλ₁")).containsText("-\\frac{3}{5}");
        assertThat(widget.fact("Factor 1 − ηλ₃")).containsText("\\frac{3}{5}");
        widget.slider("Start x").focus();
        page.keyboard().press("PageUp");
        assertThat(widget.element().getByText("is not in the start")).hasCount(2);
        widget.button("2×2").click();
        assertThat(widget.fact("Curvature λ₂")).hasText("2");
    }

    @Test
    void startInSpaceIsDraggedByAMouseAndThePathFollows() {
        WidgetOnPage widget = open("?H=3+1+0%3B+1+3+0%3B+0+0+1&x=2+1+1&eta=0.1");
        widget.dragInSpace("Start x", 0.02, 0, 2);
        assertThat(widget.element().getByText("is not in the start")).hasCount(2);
        page.waitForURL(Pattern.compile("[?&]x=0\\+0\\+[12]").asPredicate());
        widget.dragInSpace("Start x", 1, -0.5, 1);
        assertThat(widget.element().getByText("is not in the start")).hasCount(0);
        assertThat(widget.sentence()).containsText("lead to the minimum");
    }

    @Test
    void saddleIsLeftAfterFiftyStepsThatShowNothing() {
        WidgetOnPage widget = open("?H=1+0%3B+0+-1/2&eta=0.2&x=1.5+0.01&steps=48");
        assertThat(widget.sentence()).containsText("After 48 steps");
        assertThat(widget.sentence()).containsText("x is about 0.97");
        Locator steps = widget.element()
                .getByRole(
                        AriaRole.SLIDER,
                        new Locator.GetByRoleOptions().setName("Steps").setExact(true));
        steps.focus();
        steps.press("ArrowRight");
        assertThat(widget.sentence()).containsText("After 49 steps");
        assertThat(widget.sentence()).containsText("x is about 1.067");
    }

    @Test
    void anotherLossIsDescendedAndJudgedByItsHessianAtTheMinimum() {
        WidgetOnPage widget = open("?x=0.5+0.5&eta=0.01");
        widget.field("Loss").selectOption("himmelblau");
        assertThat(widget.sentence()).containsText("Near the minimum every direction shrinks");
        assertThat(widget.fact("Curvature λ₁")).containsText("54 + 20\\sqrt{2}");
        widget.element()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^stable below")))
                .click();
        assertThat(widget.sentence()).containsText("neither shrinks nor grows");
        page.waitForURL(Pattern.compile("loss=himmelblau").asPredicate());
    }

    @Test
    void wordOfABandIsWholeOrNotThere() {
        page.setViewportSize(390, 844);
        Object seen = open("").element().locator(".band").evaluateAll("""
                bands => bands.map(band => {
                  const text = document.createRange();
                  text.selectNodeContents(band);
                  const word = [...text.getClientRects()].at(-1);
                  const box = band.getBoundingClientRect();
                  return word.top >= box.bottom - 1 ? 'hidden' : word.right <= box.right ? 'whole' : 'cut';
                })""");
        org.assertj.core.api.Assertions.assertThat((java.util.List<?>) seen)
                .isEqualTo(java.util.List.of("whole", "whole", "whole", "whole", "hidden"));
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

    @Test
    void typingOneMixedEntryTypesTheOther() {
        WidgetOnPage widget = open("");
        Locator entry = widget.field("Row 1, column 2");
        entry.fill("-1");
        entry.press("Enter");
        assertThat(widget.field("Row 2, column 1")).hasValue("-1");
        assertThat(widget.element().getByRole(AriaRole.ALERT)).hasCount(0);
    }
}
