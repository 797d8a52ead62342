package org.eigenlens.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;

/** A page with a field to answer in, and a place where the answer is answered. */
final class AnsweredPage implements AutoCloseable {

    private static final String PROBE = """
            answer => {
              const words = () => [...document.querySelectorAll(answer)].map(place => place.textContent).join();
              const before = words();
              window.answered = new Promise(resolve => addEventListener('keydown', function pressed(event) {
                if (event.key !== 'Enter') return;
                removeEventListener('keydown', pressed, true);
                const start = performance.now();
                new MutationObserver((_, observer) => {
                  if (words() === before || words() === '') return;
                  observer.disconnect();
                  requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
                }).observe(document.body, { subtree: true, childList: true, characterData: true });
              }, true));
            }""";

    private final Page page;
    private final String field;
    private final String answer;

    AnsweredPage(Browser browser, int port, String route, String field, String answer) {
        this.field = field;
        this.answer = answer;
        page = browser.newContext().newPage();
        page.navigate("http://localhost:" + port + "/" + route);
        page.locator(field).first().waitFor();
    }

    /** Milliseconds from the key to the frame that shows other words than before. */
    double answered(String text, String key) {
        page.locator(field).first().fill(text);
        page.evaluate(PROBE, answer);
        page.locator(field).first().press(key);
        return ((Number) page.evaluate("() => window.answered")).doubleValue();
    }

    @Override
    public void close() {
        page.context().close();
    }
}
