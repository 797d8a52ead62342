package org.eigenlens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A reader looks for the best momentum on the map, and for its edge. */
class StabilityRegionJourney extends Journey {

    private WidgetOnPage open(String query) {
        page.navigate(address("widget/stability-region" + query));
        WidgetOnPage widget = new WidgetOnPage(page, page.locator("eig-stability-region"));
        assertThat(widget.sentence()).not().isEmpty();
        return widget;
    }

    @Test
    void bestPointIsOneKeyAway() {
        WidgetOnPage widget = open("");
        Locator point = widget.slider("Learning rate and momentum");
        point.focus();
        point.press("Home");
        assertThat(widget.sentence()).containsText("both directions are equally fast");
        page.waitForURL(Pattern.compile("[?&]beta=4%2F9").asPredicate());
        assertThat(widget.element().getByText("at the edge of swinging")).isVisible();
    }

    @Test
    void keysCarryThePointOverTheEdge() {
        WidgetOnPage widget = open("?eta=0.116&beta=0.5");
        assertThat(widget.sentence()).containsText("in the long run");
        Locator point = widget.slider("Learning rate and momentum");
        point.focus();
        point.press("ArrowRight");
        point.press("ArrowRight");
        assertThat(widget.sentence()).containsText("the steep direction grows");
    }

    @Test
    void pressOnTheMapPutsThePointThere() {
        WidgetOnPage widget = open("");
        widget.element().locator("eig-stability-map svg").click();
        page.waitForURL(Pattern.compile("[?&]eta=").asPredicate());
        assertThat(widget.sentence()).not().containsText("η = 0.06");
    }

    @Test
    void nonsenseIsAnsweredAndKept() {
        WidgetOnPage widget = open("");
        Locator beta =
                widget.element().getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("Momentum β"));
        beta.fill("2");
        beta.press("Enter");
        assertThat(widget.element().getByRole(AriaRole.ALERT)).containsText("from 0 to 1");
        assertThat(beta).hasValue("2");
    }
}
