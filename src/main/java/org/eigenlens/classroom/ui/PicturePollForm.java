package org.eigenlens.classroom.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eigenlens.classroom.question.Cloud;
import org.eigenlens.classroom.question.Source;
import org.eigenlens.lesson.ui.SharedLesson.LivePicture;

/** "Set the picture so that …": which picture of the lesson, and which of its parameters is looked at. */
final class PicturePollForm extends NativeDetails {

    private static final long serialVersionUID = 1L;

    private final transient Supplier<List<LivePicture>> pictures;
    private final transient Function<Source, String> put;
    private final TextArea text = new TextArea(getTranslation("typed.text"));
    private final Select<LivePicture> picture = new Select<>();
    private final Select<String> watched = new Select<>();
    private final Paragraph complaint = new Paragraph();

    /**
     * @param pictures those that the lecturer shows
     * @param put puts the question and gives a sentence if that is refused, else nothing
     */
    PicturePollForm(Supplier<List<LivePicture>> pictures, Function<Source, String> put) {
        super(getTranslationOf("poll.title"));
        this.pictures = pictures;
        this.put = put;
        text.setHelperText(getTranslation("poll.text.help"));
        text.setMaxLength(Source.LONGEST_TEXT);
        picture.setLabel(getTranslation("poll.picture"));
        picture.setItemLabelGenerator(LivePicture::title);
        picture.addValueChangeListener(change -> offerParameters());
        watched.setLabel(getTranslation("poll.watched"));
        complaint.addClassName("panel-complaint");
        complaint.getElement().setAttribute("role", "alert");
        Button ask = new Button(getTranslation("ask.put"), click -> ask());
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        Div form = new Div(text, picture, watched, complaint, ask);
        form.addClassName("typed-question");
        setContent(form);
        addToggleListener(toggle -> offerPictures());
    }

    private static String getTranslationOf(String key) {
        return com.vaadin.flow.component.UI.getCurrentOrThrow().getTranslation(key);
    }

    private void offerPictures() {
        List<LivePicture> now = pictures.get();
        picture.setItems(now);
        complaint.setText(now.isEmpty() ? getTranslation("poll.no-pictures") : "");
        if (!now.isEmpty()) {
            picture.setValue(now.getFirst());
        }
    }

    private void offerParameters() {
        LivePicture chosen = picture.getValue();
        Map<String, String> all =
                chosen == null ? Map.of() : chosen.parameters().values();
        List<String> numbers = all.entrySet().stream()
                .filter(entry -> Cloud.point(entry.getValue()).isPresent())
                .map(Map.Entry::getKey)
                .toList();
        watched.setItems(numbers);
        if (!numbers.isEmpty()) {
            watched.setValue(numbers.getFirst());
        }
    }

    private void ask() {
        if (picture.getValue() == null || watched.getValue() == null) {
            complaint.setText(getTranslation("poll.incomplete"));
        } else if (text.getValue().isBlank()) {
            complaint.setText(getTranslation("typed.empty"));
        } else {
            LivePicture chosen = picture.getValue();
            complaint.setText(put.apply(new Source.Picture(
                    text.getValue(), chosen.widget(), chosen.parameters().values(), watched.getValue())));
        }
    }
}
