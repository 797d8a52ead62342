package org.eigenlens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An orbit, forwards and back, in two bases side by side. */
class MatrixPowersJourney extends Journey {

    private WidgetOnPage widget;

    @BeforeEach
    void openTheWidget() {
        page.navigate(address("widget/matrix-powers?A=2+1%3B+1+2&x=1+0"));
        widget = new WidgetOnPage(page, "matrix-powers");
        assertThat(widget.sentence()).containsText("A⁰x = (1, 0)");
    }

    private Locator pointsInTheEigenbasis() {
        return page.locator("eig-side-plane .orbit circle");
    }

    @Test
    void stepsGoForwardsAndBackInBothPictures() {
        widget.button("One power more").click();
        widget.button("One power more").click();
        assertThat(widget.sentence()).containsText("A²x = (5, 4)");
        assertThat(pointsInTheEigenbasis()).hasCount(3);
        for (int i = 0; i < 3; i++) {
            widget.button("One power less").click();
        }
        assertThat(widget.sentence()).containsText("A⁻¹x = (2/3, −1/3)");
        assertThat(widget.sentence()).containsText("smallest in absolute value");
    }

    @Test
    void pointingAtAnEigenvaluePointsOutItsLineInBothPictures() {
        page.locator("eig-matrix-powers .fact-lambda1").first().hover();
        assertThat(page.locator(".stage .eigenline.role-eigen-1")).hasClass(Pattern.compile("highlighted"));
        assertThat(page.locator("eig-side-plane .eigen-line.role-eigen-1")).hasClass(Pattern.compile("highlighted"));
        page.locator(".stage .eigenline.role-eigen-2").focus();
        assertThat(page.locator("eig-matrix-powers .fact-lambda2").first()).hasClass(Pattern.compile("highlighted"));
    }

    @Test
    void playingGoesOnUntilTheLastPower() {
        page.navigate(address("widget/matrix-powers?A=2+1%3B+1+2&x=1+0&k=10"));
        widget.button("Play").click();
        assertThat(widget.sentence()).containsText("A¹²x = (265721, 265720)");
        assertThat(page).hasURL(Pattern.compile("k=12"));
    }

    @Test
    void vectorDraggedOnToTheOtherEigenlineStaysThere() {
        widget.drag("Vector x", 1.02, -1);
        assertThat(widget.sentence()).containsText("x lies on the line of the eigenvalue 1");
    }

    @Test
    void singularMatrixIsNotSteppedBack() {
        widget.choose("Singular: no way back");
        assertThat(widget.sentence()).containsText("A⁰x");
        assertThat(widget.slider("Power k")).hasAttribute("min", "0");
    }

    @Test
    void matrixWithoutAnEigenbasisIsSaidToHaveNone() {
        widget.choose("Complex eigenvalues");
        assertThat(page.getByText("A has no basis of real eigenvectors.")).isVisible();
    }
}
