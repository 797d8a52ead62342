package org.eigenlens.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Hands that have no mouse: they come to a control by the key Tab or not at all. */
record Keyboard(Page page) {

    private static final int FARTHEST = 150;

    /** Presses Tab until the control has the focus. */
    void goTo(Locator control) {
        for (int i = 0; i < FARTHEST; i++) {
            if (hasFocus(control)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The key Tab does not come to " + control);
    }

    static boolean hasFocus(Locator control) {
        return (boolean) control.evaluate("control => control.matches(':focus')");
    }
}
