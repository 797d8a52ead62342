package org.eigenlens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A small fit: two steps from one point, a residual that grows, and a line on which both steps are one. */
class GaussNewtonJourney extends Journey {

    private static final int MOST_STEPS = 8;

    private WidgetOnPage widget;

    @BeforeEach
    void openTheWidget() {
        page.navigate(address("widget/gauss-newton"));
        widget = new WidgetOnPage(page, "gauss-newton");
        assertThat(widget.sentence()).containsText("A Newton step raises it");
    }

    @Test
    void gaussNewtonStepsLeadToTheFitAndThereBothMatricesAgree() {
        assertThat(widget.fact("JᵀJ")).containsText("4 & 6");
        assertThat(widget.fact("Hessian, the sum of both")).containsText("9.25 & 19.5");
        Locator loss = widget.fact("Loss ½‖r‖²");
        for (int step = 0; step < MOST_STEPS && !loss.textContent().equals("0"); step++) {
            String before = loss.textContent();
            widget.button("Take the Gauss–Newton step").click();
            assertThat(loss).not().hasText(before);
        }
        assertThat(widget.sentence()).containsText("All residuals are zero");
        assertThat(widget.fact("Size of the residual term, ‖Σ rᵢ∇²rᵢ‖")).hasText("0");
        assertThat(widget.sentence()).containsText("neither step moves");
        assertThat(widget.button("Take the Gauss–Newton step")).hasAttribute("aria-disabled", "true");
        assertThat(widget.button("Take the Newton step")).hasAttribute("aria-disabled", "true");
    }

    @Test
    void residualTermGrowsWithTheMisfitAndTheBestCurveBecomesASaddle() {
        widget.choose("At a perfect fit");
        assertThat(widget.sentence()).containsText("the Hessian is JᵀJ exactly");
        Locator misfit = widget.slider("Misfit m of the data");
        misfit.focus();
        for (int press = 0; press < 20; press++) {
            page.keyboard().press("ArrowRight");
        }
        assertThat(misfit).hasAttribute("aria-valuetext", "1");
        assertThat(widget.fact("Residual term Σ rᵢ∇²rᵢ")).containsText("0 & -4");
        assertThat(widget.fact("JᵀJ")).containsText("1.6875 & 10.25");
        assertThat(widget.sentence()).containsText("multiplies the distance by up to about 0.493469");
        page.keyboard().press("End");
        assertThat(widget.sentence()).containsText("a saddle of the loss");
        assertThat(widget.fact("JᵀJ")).containsText("1.6875 & 10.25");
    }

    @Test
    void lineHasOneStepForBoth() {
        widget.choose("A straight line");
        assertThat(widget.sentence()).containsText("linear in its parameters");
        widget.button("Take the Newton step").click();
        assertThat(widget.sentence()).containsText("The gradient is zero: this is a minimum");
        assertThat(page).hasURL(Pattern.compile("theta=1.675\\+-0.45"));
    }

    @Test
    void parametersAreDraggedAndMovedByKeys() {
        widget.drag("Parameters a and c", 2, 0.5);
        assertThat(widget.sentence()).containsText("All residuals are zero");
        widget.slider("Parameters a and c").focus();
        page.keyboard().press("ArrowUp");
        assertThat(widget.slider("Parameters a and c"))
                .hasAttribute("aria-valuetext", Pattern.compile("^2, 0.6|^a 2, c 0.6"));
        assertThat(widget.sentence()).containsText("A Gauss–Newton step lowers the loss");
        Locator along =
                widget.element().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("v₁, the steeper"));
        along.click();
        assertThat(along).hasAttribute("aria-pressed", "true");
        assertThat(page).hasURL(Pattern.compile("along=1"));
    }

    @Test
    void whatIsTypedWronglyIsExplainedAndKept() {
        widget.field("Parameter c").fill("20");
        widget.field("Parameter c").press("Enter");
        assertThat(widget.element().locator(".complaint")).containsText("from −10 to 10");
        assertThat(widget.field("Parameter c")).hasValue("20");
    }
}
