package org.eigenlens.widget.frame;

import com.vaadin.flow.component.UI;

/** Writes the state of a page back to the address, so that what is copied from there reproduces what is seen. */
public final class AddressBar {

    private static final String REPLACE =
            "history.replaceState(history.state, '', new URL($0 + location.hash, document.baseURI))";

    private AddressBar() {}

    /**
     * Replaces the address up to the section that it points to; the history keeps its length and nothing is navigated.
     *
     * @param path relative to the application's root, query included
     */
    public static void replace(String path) {
        UI.getCurrentOrThrow().getPage().executeJs(REPLACE, path);
    }

    /**
     * The same for a page that is just being entered: the browser's half of the router has yet to write the address that was asked for, and would have the
     * last word.
     */
    public static void replaceOnceOpen(String path) {
        UI.getCurrentOrThrow()
                .getPage()
                .executeJs(
                        "addEventListener('vaadin-router-location-changed', () => " + REPLACE + ", { once: true })",
                        path);
    }
}
