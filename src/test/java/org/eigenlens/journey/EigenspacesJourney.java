package org.eigenlens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Multiplicities side by side, and x put into lines, planes and all of space. */
class EigenspacesJourney extends Journey {

    private WidgetOnPage open(String parameters) {
        page.navigate(address("widget/eigenspaces" + parameters));
        WidgetOnPage widget = new WidgetOnPage(page, "eigenspaces");
        assertThat(widget.sentence()).containsText("counts");
        return widget;
    }

    private static Locator counts(WidgetOnPage widget) {
        return widget.element().locator(".multiplicities tbody td b");
    }

    @Test
    void blockOfSizeThreeLeavesALineOfWhatTheIdentityFills() {
        WidgetOnPage widget = open("");
        assertThat(counts(widget)).hasText(new String[] {"3", "2"});
        widget.choose("3×3: a block of size 3");
        assertThat(counts(widget)).hasText(new String[] {"3", "1"});
        assertThat(widget.sentence()).containsText("two too few for a basis");
        widget.choose("3×3: twice the identity");
        assertThat(counts(widget)).hasText(new String[] {"3", "3"});
        assertThat(widget.sentence()).containsText("all of space");
    }

    @Test
    void shearHasOneLineInThePlaneAndFourTimesTheIdentityAllOfIt() {
        WidgetOnPage widget = open("?A=1+1%3B+0+1&x=1+2");
        assertThat(counts(widget)).hasText(new String[] {"2", "1"});
        widget.drag("Vector x", 2, 0.02);
        assertThat(widget.sentence()).containsText("x is an eigenvector: Ax = 1 x");
        widget.choose("Four times the identity");
        assertThat(counts(widget)).hasText(new String[] {"2", "2"});
        assertThat(widget.sentence()).containsText("x is an eigenvector: Ax = 4 x");
        widget.choose("Zero matrix");
        assertThat(widget.sentence()).containsText("eigenvalue 0");
    }

    @Test
    void keyPutsXIntoTheEigenplaneAndTheAddressKeepsItThere() {
        WidgetOnPage widget = open("?A=3+1+1%3B+1+3+1%3B+1+1+3&x=1+2+0");
        assertThat(widget.sentence()).containsText("x is not an eigenvector");
        new Keyboard(page).goTo(widget.slider("Vector x"));
        page.keyboard().press("PageDown");
        assertThat(widget.sentence()).containsText("Ax = 5 x");
        page.keyboard().press("PageUp");
        assertThat(widget.sentence()).containsText("Ax = 2 x");
        page.waitForURL(Pattern.compile("on=2").asPredicate());
        page.navigate(page.url());
        assertThat(widget.sentence()).containsText("Ax = 2 x");
    }

    @Test
    void escapeBringsXBackAsItWasTypedFromThePlaneThatHasDrawnIt() {
        WidgetOnPage widget = open("?A=3+1+1%3B+1+3+1%3B+1+1+3&x=1/3+0+0.1");
        BoundingBox grip = widget.slider("Vector x").boundingBox();
        double x = grip.x + grip.width / 2;
        double y = grip.y + grip.height / 2;
        page.mouse().move(x, y);
        page.mouse().down();
        for (int moved = 5; moved <= 60; moved += 5) {
            page.mouse().move(x - moved, y + moved);
        }
        assertThat(widget.field("Entry 1")).not().hasValue("1/3");
        page.keyboard().press("Escape");
        page.mouse().up();
        assertThat(widget.field("Entry 1")).hasValue("1/3");
        assertThat(widget.field("Entry 3")).hasValue("0.1");
    }

    @Test
    void eigenvalueThatIsAloneHasNoNumberInThePictureEither() {
        WidgetOnPage widget = open("?A=1+1%3B+0+1&x=1+2");
        Locator names = widget.element().locator(".stage .name-tags");
        assertThat(names).containsText("λ = 1");
        assertThat(widget.element().locator(".multiplicities tbody th").first()).hasText("λ = 1");
        widget.choose("Two different eigenvalues");
        assertThat(names).containsText("λ1 = 3");
    }

    @Test
    void pointingAtALineOfTheTablePointsOutTheEigenspace() {
        WidgetOnPage widget = open("?A=3+1%3B+0+2");
        Locator row = widget.element().locator(".multiplicities tbody tr").last();
        row.hover();
        assertThat(widget.element().locator(".eigenline.highlighted")).hasClass(Pattern.compile("role-eigen-2"));
        row.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON).click();
        assertThat(widget.sentence()).containsText("Ax = 2 x");
    }
}
