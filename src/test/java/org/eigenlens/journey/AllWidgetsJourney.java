package org.eigenlens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.eigenlens.widget.Widget;
import org.eigenlens.widget.Widgets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What every widget promises a reader, whichever it is. */
class AllWidgetsJourney extends Journey {

    @Autowired
    private Widgets widgets;

    private Locator open(Widget<?> widget) {
        page.navigate(address("widget/" + widget.name()));
        return whole();
    }

    /** The widget, when all of its picture is there that takes long to compute. */
    private Locator whole() {
        page.waitForFunction("""
                () => {
                    const picture = document.querySelector('.widget-stage > *')?.picture;
                    return picture && picture.progress == null;
                }""");
        return page.locator(".widget-stage > *");
    }

    @Test
    void everyWidgetHasANameAndSaysItsResult() {
        for (Widget<?> widget : widgets.all()) {
            Locator stage = open(widget);
            assertThat(page.locator(".widget-frame")).hasAccessibleName(java.util.regex.Pattern.compile(".+"));
            assertThat(stage.locator("#sentence")).containsText(java.util.regex.Pattern.compile("\\w+"));
        }
    }

    @Test
    void everyWidgetIsMovedByAnArrowKeyAndItsAddressReproducesIt() {
        for (Widget<?> widget : widgets.all()) {
            Locator stage = open(widget);
            Locator slider = stage.locator("[role=slider], input[type=range]").first();
            String start = page.url();
            new Keyboard(page).goTo(slider);
            page.keyboard().press("ArrowRight");
            page.waitForURL(address -> !address.equals(start));
            String sentence = stage.locator("#sentence").textContent();
            String value = slider.getAttribute("aria-valuetext");
            page.navigate(page.url());
            assertThat(stage.locator("#sentence")).hasText(sentence);
            assertThat(slider).hasAttribute("aria-valuetext", value);
        }
    }

    @Test
    void noWidgetScrollsSidewaysOnAPhone() {
        page.setViewportSize(390, 844);
        for (Widget<?> widget : widgets.all()) {
            Locator stage = open(widget);
            stage.locator("[role=slider], input").first().waitFor();
            assertThat((boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as(widget.name())
                    .isTrue();
        }
    }
}
