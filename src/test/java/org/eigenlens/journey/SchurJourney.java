package org.eigenlens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A matrix in its Schur basis: the coupling is taken away and given back, by hand and by keyboard. */
class SchurJourney extends Journey {

    private WidgetOnPage widget;

    @BeforeEach
    void openTheWidget() {
        page.navigate(address("widget/schur"));
        widget = new WidgetOnPage(page, "schur");
        assertThat(widget.sentence()).containsText("of size 2");
    }

    @Test
    void couplingIsTakenAwayByTheKeyboardAndWhatIsLeftIsNormal() {
        widget.slider("Tip of A q2").focus();
        page.keyboard().press("Home");
        assertThat(widget.sentence()).containsText("A is symmetric, and so normal");
        widget.slider("Coupling: the entry of T in row 1, column 2").focus();
        page.keyboard().press("End");
        assertThat(widget.sentence()).containsText("of size 5");
        assertThat(page).hasURL(Pattern.compile("A=0\\.9\\+5%3B\\+0\\+0\\.6"));
    }

    @Test
    void entriesThatTheCouplingDoesNotTouchStayAsTheyWereTyped() {
        page.navigate(address("widget/schur?A=9/10+-2%3B+0+1/3"));
        assertThat(widget.sentence()).containsText("of size 2");
        widget.slider("Coupling: the entry of T in row 1, column 2").focus();
        page.keyboard().press("ArrowRight");
        assertThat(page).hasURL(Pattern.compile("A=9%2F10\\+-1\\.95%3B\\+0\\+1%2F3"));
    }

    @Test
    void imageOfTheSecondBasisVectorIsDragged() {
        widget.drag("Tip of A q2", -1, 0.5);
        assertThat(widget.sentence()).not().containsText("of size 2");
        assertThat(widget.sentence()).containsText("A is not normal");
    }

    @Test
    void complexAndThreeRowedMatricesHaveTheirReadOut() {
        widget.choose("Turn and stretch: normal");
        assertThat(widget.sentence()).containsText("A is normal");
        assertThat(widget.slider("Tip of A q2")).hasCount(0);
        widget.choose("3×3: a permutation, normal");
        assertThat(widget.fact("Departure from normality")).containsText("0");
        assertThat(widget.element().locator(".stage")).isHidden();
    }
}
