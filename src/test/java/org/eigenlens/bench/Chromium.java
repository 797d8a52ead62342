package org.eigenlens.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The browser that is measured in: the one that {@code ./eigenlens} has found, or Playwright's own. */
final class Chromium {

    private static final List<String> ARGUMENTS =
            List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking");

    private Chromium() {}

    static Browser launch(Playwright playwright, String... more) {
        LaunchOptions options = new LaunchOptions()
                .setArgs(Stream.concat(ARGUMENTS.stream(), Stream.of(more)).toList());
        String found = System.getenv("EIGENLENS_CHROMIUM");
        return playwright.chromium().launch(found == null ? options : options.setExecutablePath(Path.of(found)));
    }
}
