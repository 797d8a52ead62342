package org.eigenlens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From the ellipsoid through every kind of quadric, by sliders, by the ends of the axes and by typing. */
class EllipsoidJourney extends Journey {

    private WidgetOnPage open(String parameters) {
        page.navigate(address("widget/ellipsoid" + parameters));
        WidgetOnPage widget = new WidgetOnPage(page, "ellipsoid");
        assertThat(widget.sentence()).containsText("is");
        return widget;
    }

    private void press(Locator slider, String key, int times) {
        slider.focus();
        for (int i = 0; i < times; i++) {
            page.keyboard().press(key);
        }
    }

    @Test
    void smallestEigenvalueGoesDownThroughZero() {
        WidgetOnPage widget = open("");
        assertThat(widget.sentence()).containsText("is an ellipsoid: three eigenvalues positive");
        assertThat(widget.sentence()).containsText("semi-axes are 1, 1.5, 2");
        Locator smallest = widget.slider("Eigenvalue 3");
        press(smallest, "ArrowLeft", 5);
        assertThat(widget.sentence()).containsText("an elliptic cylinder");
        assertThat(widget.fact("Semi-axis a₃")).hasText("\\text{without end}");
        press(smallest, "ArrowLeft", 1);
        assertThat(widget.sentence()).containsText("a hyperboloid of one sheet");
        page.waitForURL(Pattern.compile("lambda=.*-0\\.05").asPredicate());
        page.navigate(page.url());
        assertThat(widget.sentence()).containsText("a hyperboloid of one sheet");
    }

    @Test
    void levelLeadsThroughTheCone() {
        WidgetOnPage widget = open("?A=1+0+0%3B+0+1+0%3B+0+0+-1");
        assertThat(widget.sentence()).containsText("of revolution of one sheet");
        Locator level = widget.slider("Level c");
        press(level, "ArrowLeft", 10);
        assertThat(widget.sentence()).containsText("a circular cone");
        press(level, "ArrowLeft", 1);
        assertThat(widget.sentence()).containsText("of revolution of two sheets");
    }

    @Test
    void endOfAnAxisIsDraggedInThePlane() {
        WidgetOnPage widget = open("?A=5%2F8+-3%2F8%3B+-3%2F8+5%2F8");
        assertThat(widget.sentence()).containsText("semi-axes are 1, 2");
        widget.drag("End of axis 2", 0, 3);
        assertThat(widget.sentence()).containsText("an ellipse");
        page.waitForURL(Pattern.compile("lambda=").asPredicate());
        assertThat(widget.fact("Semi-axis a₁")).hasText("1");
        assertThat(widget.fact("Axis q₁ along")).containsText("\\left(1");
    }

    @Test
    void endOfAnAxisInSpaceIsStretchedAndTurnedByKeys() {
        WidgetOnPage widget = open("?A=1+0+0%3B+0+1%2F4+0%3B+0+0+1%2F9");
        Locator end = widget.slider("End of axis 1");
        new Keyboard(page).goTo(end);
        page.keyboard().press("ArrowUp");
        assertThat(widget.sentence()).containsText(Pattern.compile("semi-axes are (about )?1\\.1, 2, 3"));
        widget.button("Turn").click();
        String before = (String) widget.element().evaluate("it => it.state.A");
        press(end, "ArrowRight", 3);
        page.waitForCondition(() -> !before.equals(widget.element().evaluate("it => it.state.A")));
        assertThat(widget.sentence()).containsText(Pattern.compile("semi-axes are (about )?1\\.1, 2, 3"));
        assertThat(end).hasAttribute("aria-valuetext", Pattern.compile("semi-axis 1\\.1, direction .*"));
    }

    @Test
    void matrixWithoutSymmetryIsReadByItsSymmetricPart() {
        WidgetOnPage widget = open("?A=1+3%2F2%3B+-1%2F2+1");
        assertThat(widget.sentence()).containsText("Only its symmetric part");
        assertThat(widget.fact("Symmetric part of A")).containsText("\\frac{1}{2}");
        widget.choose("3×3: nothing");
        assertThat(widget.sentence()).containsText("empty, with no point at all");
        assertThat((Object) widget.element().locator("eig-scene").count()).isEqualTo(1);
    }
}
