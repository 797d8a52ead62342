package org.eigenlens.widget.frame;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import org.eigenlens.widget.Words;

/** The bar above a widget: its title, undo, redo, reset and share. */
final class FrameBar extends Div {

    private static final long serialVersionUID = 1L;

    private final Span title;
    private final Button undo;
    private final Button redo;
    private final Button reset;

    FrameBar(WidgetFrame<?> frame, Words words) {
        addClassName("widget-bar");
        title = new Span(frame.title());
        title.addClassName("widget-title");
        undo = button("undo", words, frame::undo);
        redo = button("redo", words, frame::redo);
        reset = button("reset", words, frame::reset);
        undo.addClickShortcut(Key.KEY_Z, KeyModifier.CONTROL).listenOn(frame);
        redo.addClickShortcut(Key.KEY_Y, KeyModifier.CONTROL).listenOn(frame);
        Button share = button("share", words, () -> new ShareDialog(frame.address(), frame.title(), words).open());
        add(title, undo, redo, reset, share);
        enable(false, false, false);
    }

    void headThePage() {
        title.getElement().setAttribute("role", "heading").setAttribute("aria-level", "1");
    }

    void enable(boolean canUndo, boolean canRedo, boolean canReset) {
        undo.setEnabled(canUndo);
        redo.setEnabled(canRedo);
        reset.setEnabled(canReset);
    }

    private static Button button(String name, Words words, Runnable action) {
        Button button = new Button(new SvgIcon("icons/" + name + ".svg"), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(words.say("frame." + name));
        button.setTooltipText(words.say("frame." + name));
        button.addClassName("widget-" + name);
        return button;
    }
}
