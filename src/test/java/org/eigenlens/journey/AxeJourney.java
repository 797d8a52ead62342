package org.eigenlens.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eigenlens.content.Catalogue;
import org.eigenlens.content.Lesson;
import org.eigenlens.widget.Widgets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** axe-core finds nothing to complain about: on any route, light and dark, wide and narrow. */
class AxeJourney extends Journey {

    /** Every route in light and in dark, and wide and narrow: that colours depend on the width is not to be feared. */
    private static final Map<ColorScheme, Integer> WIDTHS = Map.of(ColorScheme.LIGHT, 1440, ColorScheme.DARK, 390);

    @Autowired
    private Widgets widgets;

    private List<String> routes() {
        List<String> routes = new ArrayList<>(List.of("", "search?q=matrix", "search?q=nothingofthekind"));
        routes.addAll(List.of("lab?A=2+1%3B+1+2", "lab?A=0+0+1%3B+1+0+1%3B+0+1+0", "lab?A=2+1%3B+1"));
        Catalogue.packaged().lessons().stream()
                .map(Lesson::slug)
                .map("lesson/"::concat)
                .forEach(routes::add);
        widgets.all().forEach(widget -> routes.add("widget/" + widget.name()));
        return routes;
    }

    @Test
    void noRouteHasAViolation() {
        List<String> found = new ArrayList<>();
        WIDTHS.forEach((scheme, width) -> {
            page = newReader(new NewContextOptions().setColorScheme(scheme).setViewportSize(width, 900));
            routes().forEach(route -> examine(route)
                    .map(what -> scheme + ", " + width + ": " + what)
                    .forEach(found::add));
        });
        assertThat(found).isEmpty();
    }

    @Test
    void pageThatIsNotThereHasNoViolation() {
        tolerate("404");
        assertThat(examine("no-such-page")).isEmpty();
    }

    private Stream<String> examine(String route) {
        page.navigate(address(route));
        page.locator("h1, eig-linear-map, .widget-frame").first().waitFor();
        commitToEveryPrediction();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return new AxeBuilder(page).analyze().getViolations().stream().map(rule -> "/" + route + ": " + words(rule));
    }

    /** So that what a lesson unlocks is looked at too. */
    private void commitToEveryPrediction() {
        page.locator(".predict").all().forEach(card -> {
            card.getByRole(com.microsoft.playwright.options.AriaRole.RADIO)
                    .first()
                    .check();
            card.getByText("Commit, and see").click();
            card.locator(".predicted").waitFor();
        });
    }

    private static String words(Rule rule) {
        List<String> places = rule.getNodes().stream()
                .map(node -> node.getTarget() + " " + node.getFailureSummary())
                .toList();
        return rule.getId() + " (" + rule.getHelp() + ") at " + places;
    }
}
