package org.eigenlens.classroom.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.eigenlens.classroom.question.Source;

/** A question typed on the spot: its words, what is answered, and the right answer if there is one. */
final class TypedQuestionForm extends Div {

    private static final long serialVersionUID = 1L;

    /** What marks the right one among the options. */
    private static final String RIGHT = "*";

    /** What may be asked for. */
    private enum Form {
        CHOICE,
        NUMBER,
        DIRECTION,
        EIGENPAIRS
    }

    private final transient Function<Source, String> put;
    private final TextArea text = new TextArea(getTranslation("typed.text"));
    private final RadioButtonGroup<Form> form = new RadioButtonGroup<>(getTranslation("typed.form"));
    private final TextArea options = new TextArea(getTranslation("typed.options"));
    private final TextField model = new TextField(getTranslation("typed.model"));
    private final Paragraph complaint = new Paragraph();

    /** @param put puts the question and gives a sentence if that is refused, else nothing */
    TypedQuestionForm(Function<Source, String> put) {
        this.put = put;
        addClassName("typed-question");
        text.setHelperText(getTranslation("typed.text.help"));
        text.setMaxLength(Source.LONGEST_TEXT);
        form.setItems(Form.values());
        form.setItemLabelGenerator(each -> getTranslation("typed." + each.name().toLowerCase(Locale.ROOT)));
        form.addValueChangeListener(change -> fit());
        options.setHelperText(getTranslation("typed.options.help", Source.Choice.MOST));
        model.setHelperText(getTranslation("typed.model.help"));
        model.setMaxLength(Source.LONGEST_TEXT);
        complaint.addClassName("panel-complaint");
        complaint.getElement().setAttribute("role", "alert");
        Button ask = new Button(getTranslation("ask.put"), click -> ask());
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        add(text, form, options, model, complaint, ask);
        form.setValue(Form.CHOICE);
    }

    private void fit() {
        options.setVisible(form.getValue() == Form.CHOICE);
        model.setVisible(form.getValue() != Form.CHOICE);
    }

    private void ask() {
        try {
            String refused = put.apply(source());
            complaint.setText(refused);
            if (refused.isEmpty()) {
                text.clear();
                options.clear();
                model.clear();
            }
        } catch (IllegalArgumentException wrong) {
            complaint.setText(text.isEmpty() ? getTranslation("typed.empty") : String.valueOf(wrong.getMessage()));
        }
    }

    private Source source() {
        return switch (form.getValue()) {
            case CHOICE -> choice();
            case NUMBER -> typed(Source.Typed.Kind.NUMBER);
            case DIRECTION -> typed(Source.Typed.Kind.DIRECTION);
            case EIGENPAIRS -> typed(Source.Typed.Kind.EIGENPAIRS);
        };
    }

    private Source typed(Source.Typed.Kind kind) {
        return new Source.Typed(text.getValue(), kind, model.getValue());
    }

    private Source choice() {
        List<String> lines = Arrays.stream(options.getValue().split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        int right = 0;
        for (int i = 0; i < lines.size(); i++) {
            right = lines.get(i).startsWith(RIGHT) ? i + 1 : right;
        }
        List<String> bare = lines.stream()
                .map(line ->
                        line.startsWith(RIGHT) ? line.substring(RIGHT.length()).strip() : line)
                .toList();
        return new Source.Choice(text.getValue(), bare, right);
    }
}
