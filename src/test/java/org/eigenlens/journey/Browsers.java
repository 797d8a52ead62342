package org.eigenlens.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one browser that all journeys share; each journey has contexts of its own in it. */
final class Browsers {

    private static @Nullable Browser shared;

    private Browsers() {}

    static synchronized Browser chromium() {
        if (shared == null) {
            shared = Playwright.create().chromium().launch(options());
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
        }
        return shared;
    }

    private static LaunchOptions options() {
        LaunchOptions options = new LaunchOptions()
                .setArgs(List.of("--no-sandbox", "--disable-background-networking", "--disable-component-update"));
        String chromium = System.getenv("EIGENLENS_CHROMIUM");
        return chromium == null ? options : options.setExecutablePath(Path.of(chromium));
    }
}
