package org.eigenlens.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A journey with a page of its own; whatever the browser complains about in its console fails the journey. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "vaadin.productionMode=true")
abstract class Journey {

    /** A page that still scrolls to where a hand is going moves away from under it. */
    private static final String SCROLL_AT_ONCE = """
            addEventListener('DOMContentLoaded', () => document.documentElement.style.scrollBehavior = 'auto');
            """;

    @LocalServerPort
    private int port;

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    private final List<String> tolerated = new ArrayList<>();

    protected Page page;

    @BeforeEach
    void openAPage() {
        page = newReader(new NewContextOptions().setViewportSize(1440, 900));
    }

    @AfterEach
    void closeAllPages() {
        contexts.forEach(BrowserContext::close);
        assertThat(complaints).as("the browser's console").isEmpty();
    }

    /** A page in a context of its own: somebody else, in another browser. */
    protected Page newReader(NewContextOptions options) {
        Page opened = newReader(Browsers.chromium(), options);
        contexts.add(opened.context());
        return opened;
    }

    /** A page in another browser, which whoever has opened that closes again. */
    protected Page newReader(Browser browser, NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        context.setDefaultTimeout(Browsers.PATIENCE);
        context.addInitScript(SCROLL_AT_ONCE);
        Page opened = context.newPage();
        opened.onConsoleMessage(message -> {
            if (message.type().equals("error") && tolerated.stream().noneMatch(message.text()::contains)) {
                complaints.add(message.text());
            }
        });
        opened.onPageError(complaints::add);
        return opened;
    }

    /** Lets pass what a browser must say on this journey: complaints with these words in them. */
    protected void tolerate(String words) {
        tolerated.add(words);
    }

    protected String address(String path) {
        return "http://localhost:" + port + "/" + path;
    }

    protected int port() {
        return port;
    }
}
