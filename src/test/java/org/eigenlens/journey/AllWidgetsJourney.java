package org.eigenlens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.util.regex.Pattern;
import org.eigenlens.widget.Widget;
import org.eigenlens.widget.Widgets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What every widget promises a reader, whichever it is. */
class AllWidgetsJourney extends Journey {

    @Autowired
    private Widgets widgets;

    private Locator open(Page reader, Widget<?> widget) {
        reader.navigate(address("widget/" + widget.name()));
        // When all of its picture is there that takes long to compute.
        reader.waitForFunction("""
                () => {
                    const picture = document.querySelector('.widget-stage > *')?.picture;
                    return picture && picture.progress == null;
                }""");
        return reader.locator(".widget-stage > *");
    }

    @Test
    void everyWidgetSaysItsResultIsMovedByAnArrowKeyAndItsAddressReproducesIt() {
        for (Widget<?> widget : widgets.all()) {
            Locator stage = open(page, widget);
            assertThat(page.locator(".widget-frame")).hasAccessibleName(Pattern.compile(".+"));
            assertThat(stage.locator("#sentence")).containsText(Pattern.compile("\\w+"));
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

    /** In the dark, and as narrow; lessons show them in the other way, too. */
    @Test
    void onAPhoneNoWidgetScrollsSidewaysAndAxeFindsNothing() {
        Page phone = newReader(new NewContextOptions().setViewportSize(390, 844).setColorScheme(ColorScheme.DARK));
        for (Widget<?> widget : widgets.all()) {
            Locator stage = open(phone, widget);
            stage.locator("[role=slider], input").first().waitFor();
            assertThat((boolean) phone.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as(widget.name())
                    .isTrue();
            phone.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(Axe.complaints(phone)).as(widget.name()).isEmpty();
        }
    }
}
