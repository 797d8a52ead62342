package org.eigenlens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A symmetric matrix under a hand: its axes stay orthogonal, and its terms are switched on and off. */
class SpectralTheoremJourney extends Journey {

    private static final String ABOVE = "Row 1, column 2, the same entry as row 2, column 1";
    private static final String BELOW = "Row 2, column 1, the same entry as row 1, column 2";

    private WidgetOnPage widget;

    @BeforeEach
    void openTheWidget() {
        page.navigate(address("widget/spectral-theorem?A=2+2%3B+2+-1&x=1+1.5"));
        widget = new WidgetOnPage(page, "spectral-theorem");
        assertThat(widget.sentence()).containsText("Both terms are on");
    }

    private Locator term(int index) {
        return widget.element().locator(".term.role-eigen-" + index);
    }

    private Locator line(int index) {
        return widget.element().locator(".eigenline.role-eigen-" + index);
    }

    @Test
    void columnThatIsDraggedBringsItsMirrorAndTheAxesStayOrthogonal() {
        widget.drag("Column 1 of A", -1, 1);
        assertThat(widget.field("Row 1, column 1")).hasValue("-1");
        assertThat(widget.field(ABOVE)).hasValue("1");
        assertThat(widget.field(BELOW)).hasValue("1");
        assertThat(widget.fact("Angle between axes")).hasText("90.0^\\circ");
        assertThat(widget.fact("Eigenvalue λ₁")).hasText("0");
        assertThat(widget.fact("Eigenvalue λ₂")).hasText("-2");
    }

    @Test
    void mixedEntryThatIsTypedStandsInBothItsPlaces() {
        widget.field(BELOW).fill("1/3");
        widget.field(BELOW).press("Enter");
        assertThat(widget.field(ABOVE)).hasValue("1/3");
        assertThat(page).hasURL(Pattern.compile("A=2\\+1%2F3%3B\\+1%2F3\\+-1"));
    }

    @Test
    void entryIsDraggedSidewaysAndSteppedByKeys() {
        Locator entry = widget.field(ABOVE);
        BoundingBox box = entry.boundingBox();
        double y = box.y + box.height / 2;
        page.mouse().move(box.x + box.width / 2, y);
        page.mouse().down();
        page.mouse().move(box.x + box.width / 2 + 40, y);
        page.mouse().up();
        assertThat(entry).hasValue("2.5");
        assertThat(widget.field(BELOW)).hasValue("2.5");
        entry.click();
        entry.press("Shift+ArrowDown");
        assertThat(widget.field(BELOW)).hasValue("1.5");
        assertThat(widget.sentence()).containsText("orthogonal");
    }

    @Test
    void termThatIsSwitchedOffIsMissingFromTheSum() {
        term(2).getByRole(AriaRole.CHECKBOX).uncheck();
        assertThat(widget.sentence())
                .containsText("Only the term of λ₁ is on. It takes x to 3 times its projection on the line of q₁");
        assertThat(widget.fact("What the sum makes of x")).containsText("\\frac{21}{5}");
        assertThat(page).hasURL(Pattern.compile("off=2"));
        term(1).getByRole(AriaRole.CHECKBOX).uncheck();
        assertThat(widget.sentence()).containsText("takes every vector to the origin");
        assertThat(page).hasURL(Pattern.compile("off=1\\+2"));
        page.navigate(page.url());
        assertThat(widget.sentence()).containsText("No term is on");
    }

    @Test
    void pointingAtATermPointsOutItsLineAndItsFacts() {
        term(2).hover();
        assertThat(line(2)).hasClass(Pattern.compile("highlighted"));
        assertThat(widget.element().locator(".fact.highlighted")).hasCount(3);
        line(1).focus();
        assertThat(term(1)).hasClass(Pattern.compile("highlighted"));
        assertThat(line(2)).not().hasClass(Pattern.compile("highlighted"));
    }

    @Test
    void matrixOfThreeRowsIsShownInSpace() {
        widget.choose("3×3, one eigenvalue twice");
        assertThat(widget.element().locator("eig-scene .stage")).isVisible();
        assertThat(widget.sentence()).containsText("q₂ and q₃ have been chosen orthogonal");
        Locator x = widget.slider("Vector x");
        x.focus();
        page.keyboard().press("PageUp");
        assertThat(widget.fact("Projection of x on q₂")).hasText("\\left(0,\\; 0,\\; 0\\right)");
        widget.button("2×2").click();
        assertThat(widget.element().locator("eig-scene")).isHidden();
        assertThat(widget.sentence()).containsText("Both terms are on");
    }

    @Test
    void matrixThatIsNotSymmetricIsAnsweredByASentence() {
        Locator entry = widget.field("Row 1, column 1");
        entry.fill("1 2; 3 4");
        entry.press("Enter");
        assertThat(widget.element().locator("[role=alert]"))
                .containsText("row 1, column 2 has 2 and row 2, column 1 has 3");
    }
}
