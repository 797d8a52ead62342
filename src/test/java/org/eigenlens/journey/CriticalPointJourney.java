package org.eigenlens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A reader looks around from a critical point, and meets a loss that its Hessian does not decide. */
class CriticalPointJourney extends Journey {

    private WidgetOnPage open(String query) {
        page.navigate(address("widget/critical-point" + query));
        WidgetOnPage widget = new WidgetOnPage(page, "critical-point");
        assertThat(widget.sentence()).not().isEmpty();
        return widget;
    }

    @Test
    void directionThatIsDraggedOnToAnAxisHasTheCurvatureOfThatAxis() {
        WidgetOnPage widget = open("?H=1+2%3B+2+1&d=1+0.5");
        assertThat(widget.sentence()).containsText("the point is a saddle");
        widget.drag("Direction d", 1, -1);
        assertThat(widget.sentence()).containsText("Along d = (1, −1) the curvature is −1");
        assertThat(widget.fact("Curvature along d")).hasText("-1");
        assertThat(widget.fact("Weight of λ₁ along d")).hasText("0");
    }

    @Test
    void keysTurnTheDirectionAndTheAxisIsOnePressAway() {
        WidgetOnPage widget = open("");
        Locator d = widget.slider("Direction d");
        d.focus();
        page.keyboard().press("Shift+ArrowRight");
        assertThat(widget.sentence()).containsText("Along d = (2, 1/2)");
        widget.element()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Look along it"))
                .last()
                .click();
        assertThat(widget.fact("Curvature along d")).hasText("1");
        page.waitForURL(Pattern.compile("[?&]d=").asPredicate());
    }

    @Test
    void twoLossesWithOneHessianAreAMinimumAndNone() {
        WidgetOnPage widget = open("?loss=falling-trough&d=0+1");
        assertThat(widget.fact("What the Hessian says")).hasText("\\text{degenerate}");
        assertThat(widget.sentence()).containsText("the point is no minimum");
        assertThat(widget.fact("Rise of the loss at d")).containsText("-\\frac{1}{4}");
        assertThat(widget.fact("Rise of its model at d")).hasText("0");
        widget.field("Loss").selectOption("rising-trough");
        assertThat(widget.sentence()).containsText("it rises: the point is a minimum");
        assertThat(widget.fact("What the Hessian says")).hasText("\\text{degenerate}");
        assertThat(widget.fact("Rise of the loss at d")).containsText("\\frac{1}{4}");
    }

    @Test
    void threeParametersAreLookedAtAlongEachAxis() {
        WidgetOnPage widget = open("?H=3+1+0%3B+1+3+0%3B+0+0+1&d=1+0+2");
        assertThat(widget.sentence()).containsText("The curvatures are 4, 2 and 1, all positive");
        assertThat(widget.fact("Curvature along d")).containsText("\\frac{7}{5}");
        widget.slider("Direction d").focus();
        page.keyboard().press("PageUp");
        assertThat(widget.fact("Curvature along d")).hasText("4");
        page.keyboard().press("PageUp");
        assertThat(widget.fact("Curvature along d")).hasText("2");
        widget.element()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Look along it"))
                .last()
                .click();
        assertThat(widget.fact("Curvature along d")).hasText("1");
        assertThat(widget.fact("Weight of λ₃ along d")).hasText("1");
    }

    @Test
    void directionInSpaceIsDraggedByAMouseAndDrawnToTheAxes() {
        WidgetOnPage widget = open("?H=3+1+0%3B+1+3+0%3B+0+0+1&d=1+0+2");
        widget.dragInSpace("Direction d", 1, 1, 0.02);
        assertThat(widget.fact("Curvature along d")).hasText("4");
        assertThat(widget.fact("Weight of λ₁ along d")).hasText("1");
        assertThat(widget.sentence()).containsText("the curvature is 4");
        widget.dragInSpace("Direction d", 1, -0.5, 1);
        assertThat(widget.fact("Weight of λ₁ along d")).not().hasText("1");
        assertThat(widget.sentence()).containsText(Pattern.compile("Along d = \\(.+, .+, .+\\) the curvature is"));
    }

    @Test
    void anotherNumberOfParametersKeepsWhatItCanOfTheDirection() {
        WidgetOnPage widget = open("?d=1+0.5");
        widget.element()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("3×3"))
                .click();
        assertThat(widget.sentence()).containsText("Along d = (1, 1/2, 0)");
        widget.field("Loss").selectOption("deep-saddle");
        assertThat(widget.sentence()).containsText("All three curvatures are 0");
        widget.field("Loss").selectOption("himmelblau");
        assertThat(widget.sentence()).containsText("Along d = (1, 1/2) the curvature is");
    }

    @Test
    void nonsenseIsAnsweredAndKept() {
        WidgetOnPage widget = open("");
        Locator entry = widget.field("Entry 1 of d");
        entry.fill("north");
        entry.press("Enter");
        assertThat(widget.element().getByRole(AriaRole.ALERT)).isVisible();
        assertThat(entry).hasValue("north");
    }

    @Test
    void narrowPageDoesNotScrollSideways() {
        page.setViewportSize(390, 844);
        open("?loss=himmelblau");
        page.waitForFunction("() => document.querySelector('eig-critical-point').getBoundingClientRect().width > 0");
        int overflow = (int)
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        org.assertj.core.api.Assertions.assertThat(overflow).isZero();
        assertThat(page.locator("eig-critical-point eig-scene")).isVisible();
    }
}
