package org.eigenlens.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** A line to type an answer in. */
final class TypedInput implements AnswerInput {

    private static final int LONGEST = 400;

    /** After so many milliseconds without a key, what is typed has come to rest. */
    private static final int REST = 350;

    private final TextField field;
    private final Component component;

    private TypedInput(TextField field, Component component) {
        this.field = field;
        this.component = component;
    }

    /** Words are typed. */
    static TypedInput ofWords(String label, String howToType) {
        TextField field = field(label, howToType);
        return new TypedInput(field, field);
    }

    /** Mathematics is typed as text, or as a formula. */
    static TypedInput ofMathematics(String label, String howToType) {
        TextField field = field(label, howToType);
        return new TypedInput(field, new FormulaEntry(field));
    }

    private static TextField field(String label, String howToType) {
        TextField field = new TextField(label);
        field.setHelperText(howToType);
        field.setMaxLength(LONGEST);
        field.setManualValidation(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(REST);
        field.addClassName("typed-response");
        return field;
    }

    @Override
    public Component component() {
        return component;
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
        KeptHeight.of(field, sentence);
    }

    @Override
    public void whenEntered(Runnable task) {
        field.addKeyUpListener(Key.ENTER, enter -> task.run());
    }

    @Override
    public void whenChanged(Runnable task) {
        field.addValueChangeListener(change -> task.run());
    }
}
