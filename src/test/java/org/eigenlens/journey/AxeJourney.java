package org.eigenlens.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eigenlens.content.Catalogue;
import org.eigenlens.content.Lesson;
import org.eigenlens.widget.Widget;
import org.eigenlens.widget.Widgets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** axe-core finds nothing to complain about: on any route, light and dark, wide and narrow. */
class AxeJourney extends Journey {

    /** Every route in light and in dark, and wide and narrow: that colours depend on the width is not to be feared. */
    private static final Map<ColorScheme, Integer> WIDTHS = Map.of(ColorScheme.LIGHT, 1440, ColorScheme.DARK, 390);

    @Autowired
    private Widgets widgets;

    private List<String> routes(ColorScheme scheme) {
        List<String> routes = new ArrayList<>(List.of("", "search?q=matrix", "search?q=nothingofthekind"));
        routes.addAll(List.of("lab?A=2+1%3B+1+2", "lab?A=0+0+1%3B+1+0+1%3B+0+1+0", "lab?A=2+1%3B+1"));
        routes.addAll(List.of("practice", "practice/eigenvalues-of-two/4711?difficulty=medium", "me", "exam"));
        routes.addAll(List.of("practice/sheet", "practice/sheet?q=eigenvalues-of-two.4711.easy&key=1"));
        routes.addAll(List.of("teach", "welcome", "room", "room/CCCCCC/lecture"));
        routes.addAll(List.of("problems", "problems/correlated-features/4711"));
        Catalogue.packaged().lessons().stream()
                .map(Lesson::slug)
                .map("lesson/"::concat)
                .forEach(routes::add);
        widgetsFor(scheme).forEach(widget -> routes.add("widget/" + widget.name()));
        return routes;
    }

    /** Every other widget on its own page, since lessons show each of them in both ways. */
    private Stream<? extends Widget<?>> widgetsFor(ColorScheme scheme) {
        int rest = scheme == ColorScheme.LIGHT ? 0 : 1;
        List<? extends Widget<?>> all = List.copyOf(widgets.all());
        return IntStream.range(0, all.size()).filter(i -> i % 2 == rest).mapToObj(all::get);
    }

    /** Each way of looking has a browser of its own, side by side: nearly all of the time is the browser's. */
    @Test
    void noRouteHasAViolation() throws Exception {
        List<Callable<List<String>>> looks = WIDTHS.entrySet().stream()
                .<Callable<List<String>>>map(way -> () -> violations(way.getKey(), way.getValue()))
                .toList();
        List<String> found = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(looks.size())) {
            for (Future<List<String>> look : threads.invokeAll(looks)) {
                found.addAll(look.get());
            }
        }
        assertThat(found).isEmpty();
    }

    private List<String> violations(ColorScheme scheme, int width) {
        try (Playwright playwright = Playwright.create();
                Browser browser = Browsers.launch(playwright)) {
            Page reader = newReader(
                    browser, new NewContextOptions().setColorScheme(scheme).setViewportSize(width, 900));
            List<String> found = routes(scheme).stream()
                    .flatMap(route -> examine(reader, route))
                    .map(what -> scheme + ", " + width + ": " + what)
                    .toList();
            reader.context().close();
            return found;
        }
    }

    @Test
    void pageThatIsNotThereHasNoViolation() {
        tolerate("404");
        assertThat(examine(page, "no-such-page")).isEmpty();
    }

    /** That nothing is found elsewhere is worth something only if what is wrong would be. */
    @Test
    void pictureWithoutWordsIsFound() {
        page.navigate(address("search?q=matrix"));
        page.locator("h1").first().waitFor();
        page.evaluate("document.querySelector('h1').append(document.createElement('img'))");
        assertThat(Axe.on(page).analyze().getViolations())
                .extracting(Rule::getId)
                .contains("image-alt");
    }

    private Stream<String> examine(Page reader, String route) {
        reader.navigate(address(route));
        reader.locator("h1, .widget-frame").first().waitFor();
        commitToEveryPrediction(reader);
        reader.waitForLoadState(LoadState.NETWORKIDLE);
        return Axe.on(reader).analyze().getViolations().stream().map(rule -> "/" + route + ": " + words(rule));
    }

    /** So that what a lesson unlocks is looked at too. */
    private static void commitToEveryPrediction(Page reader) {
        reader.locator(".predict").all().forEach(card -> {
            card.getByRole(AriaRole.RADIO).first().check();
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
