package org.eigenlens.widget.frame;

import com.vaadin.flow.component.UI;

/** Writes the state of a page back to the address, so that what is copied from there reproduces what is seen. */
public final class AddressBar {

    private AddressBar() {}

    /**
     * Replaces the address up to the section that it points to; the history keeps its length and nothing is navigated.
     *
     * @param path relative to the application's root, query included
     */
    public static void replace(String path) {
        UI.getCurrentOrThrow()
                .getPage()
                .executeJs(
                        "history.replaceState(history.state, '', new URL($0 + location.hash, document.baseURI))", path);
    }
}
