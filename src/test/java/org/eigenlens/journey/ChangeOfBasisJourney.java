package org.eigenlens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One vector and two grids under a hand: to a crossing, by its coordinates, and out of the basis. */
class ChangeOfBasisJourney extends Journey {

    private WidgetOnPage widget;

    @BeforeEach
    void openTheWidget() {
        page.navigate(address("widget/change-of-basis?B=2+-1%3B+1+1&v=1+5"));
        widget = new WidgetOnPage(page, "change-of-basis");
        assertThat(widget.sentence()).containsText("its coordinates are 2 and 3");
    }

    private Locator coordinate(int number) {
        return widget.field("Coordinate " + number);
    }

    @Test
    void vectorDraggedNearACrossingOfTheSlantedGridLiesOnItExactly() {
        widget.drag("Vector v", 4.97, 1.02);
        assertThat(widget.sentence()).containsText("the vector v is (5, 1)");
        assertThat(coordinate(1)).hasValue("2");
        assertThat(coordinate(2)).hasValue("-1");
    }

    @Test
    void basisVectorDraggedChangesTheCoordinatesAndNotTheVector() {
        widget.drag("Basis vector a2", 0, 1);
        assertThat(widget.sentence()).containsText("the vector v is (1, 5)");
        assertThat(widget.sentence()).containsText("its coordinates are 1/2 and 9/2");
    }

    @Test
    void coordinatesTypedMoveTheVector() {
        coordinate(1).fill("-2");
        coordinate(2).fill("1");
        coordinate(2).press("Enter");
        assertThat(widget.sentence()).containsText("the vector v is (−5, −1)");
    }

    @Test
    void basisVectorsOnOneLineLeaveNoCoordinates() {
        widget.choose("Nearly no basis");
        assertThat(widget.sentence()).containsText("nearly no basis");
        widget.choose("No basis: one line");
        assertThat(widget.sentence()).containsText("no steps along a₁ and a₂ lead to it");
        assertThat(coordinate(1)).hasValue("–");
    }
}
