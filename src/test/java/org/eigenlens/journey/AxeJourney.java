package org.eigenlens.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eigenlens.content.Catalogue;
import org.eigenlens.content.Lesson;
import org.junit.jupiter.api.Test;

/** axe-core finds nothing to complain about: on any route, light and dark, wide and narrow. */
class AxeJourney extends Journey {

    /** A way of looking at a page. */
    private record Look(ColorScheme scheme, int width) {}

    /** That colours depend on the width is not to be feared. */
    private static final List<Look> LOOKS = List.of(new Look(ColorScheme.LIGHT, 1440), new Look(ColorScheme.DARK, 390));

    /** All but the widgets alone, which {@link AllWidgetsJourney} looks at. */
    private static List<String> routes() {
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
        return routes;
    }

    /**
     * Two browsers side by side, since nearly all of the time is theirs: each opens every other route in one way, looks at it, and then looks at the same page in the other way.
     */
    @Test
    void noRouteHasAViolation() throws Exception {
        List<Callable<List<String>>> readers = IntStream.range(0, LOOKS.size())
                .<Callable<List<String>>>mapToObj(first -> () -> violations(first))
                .toList();
        List<String> found = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(readers.size())) {
            for (Future<List<String>> reader : threads.invokeAll(readers)) {
                found.addAll(reader.get());
            }
        }
        assertThat(found).isEmpty();
    }

    private List<String> violations(int first) {
        try (Playwright playwright = Playwright.create();
                Browser browser = Browsers.launch(playwright)) {
            Page reader = newReader(browser, new NewContextOptions());
            List<String> routes = routes();
            List<String> found = IntStream.range(0, routes.size())
                    .filter(i -> i % LOOKS.size() == first)
                    .mapToObj(routes::get)
                    .flatMap(route -> examineBothWays(reader, route, first))
                    .toList();
            reader.context().close();
            return found;
        }
    }

    private Stream<String> examineBothWays(Page reader, String route, int first) {
        Look opened = LOOKS.get(first);
        Look turned = LOOKS.get(1 - first);
        look(reader, opened);
        List<String> found = new ArrayList<>();
        examine(reader, route).forEach(what -> found.add(opened + ", " + what));
        look(reader, turned);
        complaints(reader, route).forEach(what -> found.add(turned + ", " + what));
        return found.stream();
    }

    private static void look(Page reader, Look look) {
        reader.emulateMedia(new EmulateMediaOptions().setColorScheme(look.scheme()));
        reader.setViewportSize(look.width(), 900);
    }

    @Test
    void formulasHaveEnoughContrastInEveryColour() {
        for (Look look : LOOKS) {
            look(page, look);
            page.navigate(address("lesson/gradient-descent"));
            for (String role : List.of("role-eigen-1", "role-eigen-2")) {
                page.locator(".katex-html ." + role)
                        .first()
                        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
            }
            Axe.settle(page);
            assertThat(Axe.onAllOf(page).include("eig-math").analyze().getViolations())
                    .as(look.toString())
                    .isEmpty();
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
        return complaints(reader, route);
    }

    private static Stream<String> complaints(Page reader, String route) {
        return Axe.complaints(reader).stream().map(what -> "/" + route + ": " + what);
    }

    /** So that what a lesson unlocks is looked at too. */
    private static void commitToEveryPrediction(Page reader) {
        reader.locator(".predict").all().forEach(card -> {
            card.getByRole(AriaRole.RADIO).first().check();
            card.getByText("Commit, and see").click();
            card.locator(".predicted").waitFor();
        });
    }
}
