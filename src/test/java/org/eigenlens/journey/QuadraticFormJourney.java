package org.eigenlens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A quadratic form: read at a point, written as a polynomial, and classified. */
class QuadraticFormJourney extends Journey {

    private WidgetOnPage widget;

    @BeforeEach
    void openTheWidget() {
        page.navigate(address("widget/quadratic-form?A=1+2%3B+2+1&x=1+0.5"));
        widget = new WidgetOnPage(page, "quadratic-form");
        assertThat(widget.sentence()).containsText("the form has the value 13/4");
    }

    @Test
    void pointThatIsDraggedOnToAnAxisHasItsEigenvalueTimesTheSquareOfItsLength() {
        widget.drag("Point x", 1, -1);
        assertThat(widget.sentence()).containsText("At x = (1, −1) the form has the value −2");
        assertThat(widget.fact("Share λ₁(q₁ᵀx)²")).hasText("0");
        assertThat(widget.fact("Share λ₂(q₂ᵀx)²")).hasText("-2");
    }

    @Test
    void halfOfATypedMixedCoefficientStandsInEachCorner() {
        Locator mixed = widget.field("Coefficient of x₁x₂");
        mixed.fill("3");
        mixed.press("Enter");
        assertThat(widget.field("Row 1, column 2")).hasValue("3/2");
        assertThat(widget.field("Row 2, column 1")).hasValue("3/2");
        assertThat(widget.fact("The form")).hasText("x_{1}^2 + 3x_{1}x_{2} + x_{2}^2");
        mixed.fill("three");
        mixed.press("Enter");
        assertThat(widget.element().locator("[role=alert]")).isVisible();
        assertThat(mixed).hasValue("three");
    }

    @Test
    void mixedEntriesDrawnApartLeaveTheFormAsItIs() {
        Locator twist = widget.slider("Difference of the mixed entries");
        twist.focus();
        for (int i = 0; i < 5; i++) {
            page.keyboard().press("ArrowRight");
        }
        assertThat(widget.field("Row 1, column 2")).hasValue("2.5");
        assertThat(widget.field("Row 2, column 1")).hasValue("1.5");
        assertThat(widget.sentence()).containsText("A is not symmetric");
        assertThat(widget.sentence()).containsText("the form has the value 13/4");
        assertThat(widget.fact("The form")).hasText("x_{1}^2 + 4x_{1}x_{2} + x_{2}^2");
    }

    @ParameterizedTest
    @CsvSource({
        "Bowl,positive definite",
        "Trough,positive semidefinite",
        "Saddle,indefinite",
        "Ridge,negative semidefinite",
        "Dome,negative definite",
        "Quarter turn: the zero form,zero"
    })
    void everyClassHasAnExample(String example, String name) {
        widget.choose(example);
        assertThat(widget.fact("Class")).hasText("\\text{" + name + "}");
    }

    @Test
    void matrixTimesItsTransposeIsNeverNegative() {
        widget.button("xᵀBᵀBx").click();
        assertThat(widget.sentence()).containsText("the square of the length of Bx");
        assertThat(widget.fact("Class")).hasText("\\text{positive definite}");
        assertThat(widget.field("Coefficient of x₁x₂")).isHidden();
        assertThat(page).hasURL(Pattern.compile("of=BtB"));
        widget.choose("Trough");
        assertThat(widget.fact("Class")).hasText("\\text{positive semidefinite}");
    }

    @Test
    void pointUnderTheSurfaceIsTheSameOne() {
        Locator below = widget.slider("The same point, under the surface");
        below.focus();
        page.keyboard().press("Shift+ArrowUp");
        assertThat(widget.sentence()).containsText("At x = (1, 3/2)");
        assertThat(widget.slider("Point x")).hasAttribute("aria-valuetext", Pattern.compile("^1, 1\\.5"));
    }

    @Test
    void pointingAtAnAxisPointsOutItsFacts() {
        widget.element().locator(".eigenline.role-eigen-2").focus();
        assertThat(widget.element().locator(".fact.highlighted")).hasCount(3);
    }
}
