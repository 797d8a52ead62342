package org.eigenlens.quiz.ui;

import com.vaadin.flow.component.Component;

/** Where somebody answers a question. What is answered is a text, however it was entered. */
public interface AnswerInput {

    Component component();

    /** The response in the form that the engine reads; empty when nothing is chosen or typed. */
    String response();

    /** Fills in what was answered before; what does not belong here is left out. */
    void restore(String response);

    /** Says at the input why it cannot be read; an empty sentence takes the complaint back. */
    void complain(String sentence);

    /** Runs a task when Enter is pressed in a field where that means nothing else. */
    void whenEntered(Runnable task);

    /** Runs a task when the response has changed and come to rest. */
    void whenChanged(Runnable task);
}
