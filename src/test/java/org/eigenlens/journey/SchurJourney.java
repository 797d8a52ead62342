package org.eigenlens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A matrix in its Schur basis: the coupling is taken away and given back, by hand and by keyboard. */
class SchurJourney extends Journey {

    private WidgetOnPage widget;

    @BeforeEach
    void openTheWidget() {
        page.navigate(address("widget/schur"));
        widget = new WidgetOnPage(page, "schur");
        assertThat(widget.sentence()).containsText("of size 3");
    }

    @Test
    void couplingIsTakenAwayByTheKeyboardAndWhatIsLeftIsNormal() {
        widget.choose("Triangular already");
        assertThat(widget.sentence()).containsText("of size 2");
        widget.slider("Tip of A q2").focus();
        page.keyboard().press("Home");
        assertThat(widget.sentence()).containsText("A is symmetric, and so normal");
        widget.slider("Coupling: the entry of T in row 1, column 2").focus();
        page.keyboard().press("End");
        assertThat(widget.sentence()).containsText("of size 5");
    }

    @Test
    void imageOfTheSecondBasisVectorIsDragged() {
        widget.choose("Triangular already");
        assertThat(widget.sentence()).containsText("of size 2");
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
