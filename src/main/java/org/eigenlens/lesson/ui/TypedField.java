package org.eigenlens.lesson.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.textfield.TextField;

/** A line to type an answer in. */
final class TypedField implements ResponseField {

    private static final int LONGEST = 400;

    private final TextField field;

    TypedField(String label, String howToType) {
        field = new TextField(label);
        field.setHelperText(howToType);
        field.setMaxLength(LONGEST);
        field.setManualValidation(true);
        field.addClassName("typed-response");
    }

    @Override
    public Component component() {
        return field;
    }

    @Override
    public String response() {
        return field.getValue().strip();
    }

    @Override
    public void restore(String response) {
        field.setValue(response);
    }

    @Override
    public void complain(String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(!sentence.isEmpty());
    }

    @Override
    public void whenEntered(Runnable task) {
        field.addKeyUpListener(Key.ENTER, enter -> task.run());
    }
}
