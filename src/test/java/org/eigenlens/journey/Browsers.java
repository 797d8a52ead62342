package org.eigenlens.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.BrowserType.LaunchPersistentContextOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
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

    /** Another browser, which holds back the cookies of a page inside another site's page. */
    static BrowserContext withoutThirdPartyCookies(Path profile) throws IOException {
        Path preferences = Files.createDirectories(profile.resolve("Default")).resolve("Preferences");
        Files.writeString(
                preferences, "{\"profile\": {\"cookie_controls_mode\": 1, \"block_third_party_cookies\": true}}");
        LaunchPersistentContextOptions options = new LaunchPersistentContextOptions().setArgs(ARGUMENTS);
        options.executablePath = executable();
        return Playwright.create().chromium().launchPersistentContext(profile, options);
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
