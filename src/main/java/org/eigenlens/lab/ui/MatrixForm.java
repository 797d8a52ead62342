package org.eigenlens.lab.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.eigenlens.widget.Words;

/** Where the visitor says which matrix: entry by entry, as text in any notation, by its size, or from the examples. */
final class MatrixForm extends Div {

    private static final long serialVersionUID = 1L;

    private final MatrixEntries entries;
    private final Paragraph complaint = new Paragraph();
    private final TextArea text = new TextArea();
    private final Button[] sizes = new Button[LabState.LARGEST - LabState.SMALLEST + 1];
    private final CopyButtons copy;

    MatrixForm(Words words) {
        entries = new MatrixEntries(words);
        copy = new CopyButtons(words);
        addClassName("lab-form");
        getElement().setAttribute("role", "group").setAttribute("aria-label", words.say("input.label"));
        complaint.addClassName("lab-complaint");
        complaint.getElement().setAttribute("role", "alert");
        text.setLabel(words.say("input.text"));
        text.setHelperText(words.say("input.text.help"));
        text.setMinRows(1);
        text.setMaxRows(6);
        text.getElement().setAttribute("spellcheck", "false");
        add(fields(words), plain(words), copy, new Examples(words));
    }

    private Component fields(Words words) {
        Div size = new Div();
        size.addClassName("lab-sizes");
        size.getElement().setAttribute("role", "group").setAttribute("aria-label", words.say("input.size"));
        for (int i = 0; i < sizes.length; i++) {
            int n = LabState.SMALLEST + i;
            sizes[i] = new Button(n + "×" + n);
            sizes[i].setAriaLabel(words.say("input.size.n", Integer.toString(n)));
            size.add(sizes[i]);
        }
        Div matrix = new Div(Prose.of("span", "$A =$"), entries, size);
        matrix.addClassName("lab-entries");
        Div fields = new Div(matrix, complaint);
        fields.addClassName("lab-fields");
        return fields;
    }

    private Component plain(Words words) {
        Button take = new Button(words.say("input.take"));
        take.addClassName("lab-take");
        // The field tells its value when it loses the focus, so the shortcut takes it away for a moment.
        take.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(text).resetFocusOnActiveElement();
        Div box = new Div(text, take);
        box.addClassName("lab-text");
        box.getElement().setAttribute("data-no-print", true);
        return box;
    }

    /** Calls with what was typed or pasted, from either place; the complaint about it goes beside that place. */
    void whenTyped(Consumer<String> intoEntries, Consumer<String> intoText) {
        entries.whenTyped(intoEntries);
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                intoText.accept(change.getValue());
            }
        });
    }

    void whenSized(IntConsumer task) {
        for (int i = 0; i < sizes.length; i++) {
            int n = LabState.SMALLEST + i;
            sizes[i].addClickListener(click -> task.accept(n));
        }
    }

    void show(LabState state) {
        String source = state.matrix().source();
        entries.show(source);
        complaint.setText("");
        text.setInvalid(false);
        text.setValue(source);
        copy.show(state.matrix());
        for (int i = 0; i < sizes.length; i++) {
            sizes[i].getElement().setAttribute("aria-pressed", String.valueOf(LabState.SMALLEST + i == state.size()));
        }
    }

    void complainOfEntries(String sentence) {
        entries.complain(true);
        complaint.setText(sentence);
    }

    /** Says what is wrong with the text, which stays. */
    void complainOfText(String typed, String sentence) {
        text.setValue(typed);
        text.setErrorMessage(sentence);
        text.setInvalid(true);
    }
}
