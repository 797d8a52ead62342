package org.eigenlens.classroom.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Optional;
import java.util.function.Consumer;
import org.eigenlens.classroom.Classrooms;
import org.eigenlens.classroom.Entry;
import org.eigenlens.classroom.entry.Nickname;
import org.eigenlens.classroom.entry.RoomCode;
import org.eigenlens.classroom.room.Refusal;

/** The way into a room: its code, a nickname or none. */
final class Door extends Div {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_CODE = 12;
    private static final int LONGEST_NAME = 60;

    private final transient Classrooms classrooms;
    private final transient Consumer<Entry.Admitted> admitted;
    private final TextField code = new TextField(getTranslation("door.code"));
    private final TextField name = new TextField(getTranslation("door.name"));

    /** @param typed the code as the address has it; empty if it has none */
    Door(Classrooms classrooms, String typed, Consumer<Entry.Admitted> admitted) {
        this.classrooms = classrooms;
        this.admitted = admitted;
        addClassName("door");
        code.setValue(RoomCode.read(typed).map(RoomCode::spaced).orElse(typed));
        code.setHelperText(getTranslation("door.code.help"));
        code.setMaxLength(LONGEST_CODE);
        code.setManualValidation(true);
        code.addClassName("door-code");
        code.getElement().setAttribute("autocapitalize", "characters");
        code.setAutocomplete(Autocomplete.OFF);
        name.setHelperText(getTranslation("door.name.help"));
        name.setMaxLength(LONGEST_NAME);
        name.setManualValidation(true);
        Button join = new Button(getTranslation("door.join"), click -> knock());
        join.addThemeVariants(ButtonVariant.PRIMARY);
        code.addKeyUpListener(Key.ENTER, enter -> knock());
        name.addKeyUpListener(Key.ENTER, enter -> knock());
        add(new H1(getTranslation("door.title")), new Paragraph(getTranslation("door.lead")), code, name, join);
    }

    private void knock() {
        complain(code, "");
        complain(name, "");
        Optional<RoomCode> read = RoomCode.read(code.getValue());
        Optional<Nickname> nickname = Nickname.read(name.getValue());
        if (read.isEmpty()) {
            complain(code, getTranslation("door.no-code"));
        } else if (nickname.isEmpty() && !name.getValue().isBlank()) {
            complain(name, getTranslation("door.no-name"));
        } else {
            switch (classrooms.join(read.get(), nickname.orElse(null), address())) {
                case Entry.Admitted in -> admitted.accept(in);
                case Entry.Refused refused ->
                    complain(refused.reason() == Refusal.NAME ? name : code, Refusals.words(this, refused.reason()));
                case Entry.TooMany many ->
                    complain(code, getTranslation("door.too-many", many.pause().toSeconds() + 1));
            }
        }
    }

    private static String address() {
        return VaadinRequest.getCurrent().getRemoteAddr();
    }

    private static void complain(TextField field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(!sentence.isEmpty());
        if (!sentence.isEmpty()) {
            field.focus();
        }
    }
}
