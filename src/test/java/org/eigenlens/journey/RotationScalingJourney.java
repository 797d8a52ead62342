package org.eigenlens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A matrix that turns: its orbit, and its eigenvalues under a hand. */
class RotationScalingJourney extends Journey {

    private WidgetOnPage widget;

    @BeforeEach
    void openTheWidget() {
        page.navigate(address("widget/rotation-scaling?A=1+-1%3B+1+1&x=1+0&k=4"));
        widget = new WidgetOnPage(page, "rotation-scaling");
        assertThat(widget.sentence()).containsText("turns by 45° anticlockwise and multiplies lengths by √2");
    }

    private Locator pointsOfTheOrbit() {
        return page.locator(".stage .orbit circle");
    }

    @Test
    void stepsAddPointsToTheOrbit() {
        assertThat(pointsOfTheOrbit()).hasCount(5);
        widget.button("One step forward").click();
        assertThat(pointsOfTheOrbit()).hasCount(6);
        assertThat(page).hasURL(Pattern.compile("k=5"));
    }

    @Test
    void orbitAndComplexPlaneAreSeenTogetherBesideTheText() {
        page.navigate(address("lesson/complex-eigenvalues"));
        page.getByText("It spirals outwards").first().click();
        page.getByText("Commit, and see").click();
        page.locator("eig-rotation-scaling eig-side-plane").first().waitFor();
        page.waitForFunction("""
                () => {
                  const place = document.querySelector('.widget-place').getBoundingClientRect();
                  const widget = document.querySelector('eig-rotation-scaling');
                  const plane = widget.shadowRoot.querySelector('eig-side-plane').getBoundingClientRect();
                  return plane.height > 200 && plane.bottom <= place.bottom && place.height < innerHeight;
                }""");
    }

    @Test
    void eigenvalueAndWhatIsSaidOfItPointEachOtherOut() {
        Locator arrows = widget.element().locator("eig-side-plane .pointed-at");
        Locator facts = widget.element().locator(".fact");
        facts.filter(new Locator.FilterOptions().setHasText("Eigenvalue λ₂")).hover();
        assertThat(arrows.nth(1)).hasClass(Pattern.compile("highlighted"));
        assertThat(arrows.nth(0)).not().hasClass(Pattern.compile("highlighted"));
        arrows.nth(0).hover();
        assertThat(widget.element().locator(".fact.highlighted dt")).hasText("Eigenvalue λ₁");
    }

    @Test
    void eigenvalueMovedByKeysChangesTheMatrixAndKeepsItsBasis() {
        Locator eigenvalue = widget.slider("Eigenvalue with the upper sign");
        eigenvalue.focus();
        page.keyboard().press("Shift+ArrowLeft");
        assertThat(widget.sentence()).containsText("turns by 90° anticlockwise and multiplies lengths by 1.");
        assertThat(widget.sentence()).containsText("stays on an ellipse");
        assertThat(widget.field("Row 1, column 2")).hasValue("-1");
    }

    @Test
    void realEigenvaluesHaveNothingToTakeHoldOf() {
        widget.choose("Real eigenvalues: no turn");
        assertThat(widget.sentence()).containsText("there are directions that it keeps");
        assertThat(widget.slider("Eigenvalue with the upper sign")).isHidden();
    }

    @Test
    void inSpaceAPlaneTurnsAboutAnAxisThatIsKept() {
        widget.choose("3×3: turn and rise");
        assertThat(widget.sentence()).containsText("The eigenvalue 1.05 is real");
        assertThat(widget.sentence()).containsText("turns by 36.9°");
        assertThat(widget.element().locator("eig-scene")).isVisible();
        widget.button("One step forward").click();
        assertThat(page).hasURL(Pattern.compile("k=5"));
        Locator x = widget.slider("Vector x");
        x.focus();
        page.keyboard().press("ArrowUp");
        assertThat(x).not().hasAttribute("aria-valuetext", "1, 0, 0");
        widget.button("2×2").click();
        assertThat(pointsOfTheOrbit()).hasCount(6);
    }
}
