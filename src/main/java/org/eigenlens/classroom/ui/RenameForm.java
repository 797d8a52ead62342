package org.eigenlens.classroom.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.function.Consumer;
import org.eigenlens.classroom.entry.Nickname;

/** Asks for another name for a student: one that offends nobody is there already. Enter takes it, Escape leaves all as it was. */
final class RenameForm extends Div {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 60;

    private final transient Consumer<Optional<Nickname>> renamed;
    private final TextField field = new TextField(getTranslation("roll.rename.field"));

    /**
     * @param offered the name that is there already
     * @param renamed takes the name, or none
     * @param cancelled is told when nothing is to change
     */
    RenameForm(String offered, Consumer<Optional<Nickname>> renamed, Runnable cancelled) {
        this.renamed = renamed;
        addClassName("rename-form");
        field.setValue(offered);
        field.setMaxLength(LONGEST);
        field.setManualValidation(true);
        field.setAutoselect(true);
        // The key that opened the form may still be down: what counts is the next one going down, with all that was
        // typed.
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.setHelperText(getTranslation("roll.rename.help"));
        field.addKeyDownListener(Key.ENTER, enter -> rename());
        field.addKeyDownListener(Key.ESCAPE, escape -> cancelled.run());
        Button take = new Button(getTranslation("roll.rename.do"), click -> rename());
        take.addThemeVariants(ButtonVariant.PRIMARY);
        Button none = new Button(getTranslation("roll.rename.none"), click -> renamed.accept(Optional.empty()));
        Button cancel = new Button(getTranslation("roll.rename.cancel"), click -> cancelled.run());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        add(field, Panel.row(take, none, cancel));
    }

    void focus() {
        field.focus();
    }

    private void rename() {
        Optional<Nickname> name = Nickname.read(field.getValue());
        field.setInvalid(name.isEmpty());
        if (name.isPresent()) {
            renamed.accept(name);
        } else {
            field.setErrorMessage(getTranslation("roll.rename.empty"));
            field.focus();
        }
    }
}
