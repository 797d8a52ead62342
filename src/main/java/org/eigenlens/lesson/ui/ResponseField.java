package org.eigenlens.lesson.ui;

import com.vaadin.flow.component.Component;
import org.eigenlens.quiz.CheckpointGrader;

/** Where a reader answers. */
interface ResponseField {

    Component component();

    /** The response in the form that {@link CheckpointGrader} reads; empty when nothing is chosen or typed. */
    String response();

    /** Fills in what the reader answered before. */
    void restore(String response);

    /** Says at the field why it cannot be read; an empty sentence takes the complaint back. */
    void complain(String sentence);

    /** Runs a task when the reader presses Enter in a field where that means nothing else. */
    void whenEntered(Runnable task);
}
