package org.eigenlens.classroom.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eigenlens.classroom.room.Pace;
import org.eigenlens.classroom.room.StudentCommand;

/** Where a student says how they find the pace; the same button again takes it back. */
final class PaceButtons extends Div {

    private static final long serialVersionUID = 1L;

    private final Map<Pace, Button> buttons = new EnumMap<>(Pace.class);
    private Optional<Pace> said = Optional.empty();

    PaceButtons(Consumer<StudentCommand> tell) {
        addClassName("pace-buttons");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("pace.label"));
        for (Pace pace : Pace.values()) {
            Button button = new Button(
                    getTranslation("pace." + pace.name().toLowerCase(Locale.ROOT)),
                    click -> tell.accept(new StudentCommand.FindPace(
                            said.filter(pace::equals).isPresent() ? null : pace)));
            buttons.put(pace, button);
            add(button);
        }
        show(Optional.empty());
    }

    void show(Optional<Pace> pace) {
        said = pace;
        buttons.forEach((each, button) -> button.getElement()
                .setAttribute(
                        "aria-pressed", String.valueOf(pace.filter(each::equals).isPresent())));
    }
}
