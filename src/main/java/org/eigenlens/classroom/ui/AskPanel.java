package org.eigenlens.classroom.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eigenlens.classroom.Reply;
import org.eigenlens.classroom.question.Source;
import org.eigenlens.lesson.ui.SharedLesson.LivePicture;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Families;
import org.eigenlens.quiz.Family;

/** Where the lecturer puts a question: one of a family, one typed on the spot, or a picture to set. */
final class AskPanel extends Panel {

    private static final long serialVersionUID = 1L;

    private final transient Function<Source, Reply> ask;
    private final ComboBox<Family> family = new ComboBox<>(getTranslation("ask.family"));
    private final Select<Difficulty> difficulty = new Select<>();
    private final Paragraph complaint = new Paragraph();

    AskPanel(Families families, Supplier<List<LivePicture>> pictures, Function<Source, Reply> ask) {
        super("ask");
        this.ask = ask;
        family.setItems(families.all());
        family.setItemLabelGenerator(each -> each.about().title());
        family.setHelperText(getTranslation("ask.family.help"));
        difficulty.setLabel(getTranslation("practice.difficulty"));
        difficulty.setItems(Difficulty.values());
        difficulty.setItemLabelGenerator(
                each -> getTranslation("practice." + each.name().toLowerCase(Locale.ROOT)));
        difficulty.setValue(Difficulty.MEDIUM);
        Button put = new Button(getTranslation("ask.put"), click -> putFamily());
        put.addThemeVariants(ButtonVariant.PRIMARY);
        complaint.addClassName("panel-complaint");
        complaint.getElement().setAttribute("role", "alert");
        NativeDetails typed = new NativeDetails(getTranslation("ask.typed"), new TypedQuestionForm(this::put));
        add(
                row(family, difficulty, put),
                complaint,
                new Paragraph(getTranslation("ask.checkpoint.help")),
                typed,
                new PicturePollForm(pictures, this::put));
    }

    private void putFamily() {
        Family chosen = family.getValue();
        if (chosen == null) {
            complaint.setText(getTranslation("ask.no-family"));
        } else {
            complaint.setText(put(new Source.OfFamily(chosen.about().id(), difficulty.getValue())));
        }
    }

    /** Puts a question; a sentence if that is refused, else nothing. */
    private String put(Source source) {
        return ask.apply(source) instanceof Reply.Refused refused ? Refusals.words(this, refused) : "";
    }
}
