package org.eigenlens.journey;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one browser that all journeys share; each journey has contexts of its own in it. */
final class Browsers {

    /** How long a condition may take to become true, in milliseconds: a machine that is busy is no failure. */
    static final double PATIENCE = 15_000;

    private static final List<String> ARGUMENTS =
            List.of("--no-sandbox", "--disable-background-networking", "--disable-component-update");

    private static @Nullable Browser shared;

    private Browsers() {}

    static synchronized Browser chromium() {
        if (shared == null) {
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            shared = launch(Playwright.create());
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
        }
        return shared;
    }

    /** A browser for a thread of its own: Playwright's objects belong to the thread that made them. */
    static Browser launch(Playwright playwright) {
        return playwright.chromium().launch(options());
    }

    /** Pages of somebody whose browser holds back the cookies of a page inside another site's page. */
    static BrowserContext withoutThirdPartyCookies() {
        BrowserContext context = chromium().newContext();
        context.onPage(page -> {
            CDPSession browser = context.newCDPSession(page);
            browser.send("Network.enable");
            JsonObject controls = new JsonObject();
            controls.addProperty("enableThirdPartyCookieRestriction", true);
            controls.addProperty("disableThirdPartyCookieMetadata", false);
            controls.addProperty("disableThirdPartyCookieHeuristics", false);
            browser.send("Network.setCookieControls", controls);
        });
        return context;
    }

    private static LaunchOptions options() {
        LaunchOptions options = new LaunchOptions().setArgs(ARGUMENTS);
        options.executablePath = executable();
        return options;
    }

    /** The browser that ./eigenlens found; without one Playwright takes its own. */
    private static @Nullable Path executable() {
        String chromium = System.getenv("EIGENLENS_CHROMIUM");
        return chromium == null ? null : Path.of(chromium);
    }
}
