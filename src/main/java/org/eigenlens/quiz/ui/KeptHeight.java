package org.eigenlens.quiz.ui;

import com.vaadin.flow.component.Component;

/**
 * The height of an input that complains. It is kept when the complaint is taken back: a button below that moved up then would lose the click of a hand on its way to it.
 */
final class KeptHeight {

    private KeptHeight() {}

    /** Keeps the height of a component with the complaint that it has just been given, until it is given another one; an empty one changes nothing. */
    static void of(Component component, String complaint) {
        if (!complaint.isEmpty()) {
            component.getElement().executeJs("""
                    this.style.minHeight = '';
                    requestAnimationFrame(() => this.style.minHeight = this.getBoundingClientRect().height + 'px');
                    """);
        }
    }
}
