package org.eigenlens.lesson.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Supplier;

/** Something that another room lets be done with a checkpoint, and what came of it. */
final class CheckpointOffer extends Div {

    private static final long serialVersionUID = 1L;

    /** @param take does it and says what came of it */
    CheckpointOffer(String label, Supplier<String> take) {
        addClassName("checkpoint-offer");
        Paragraph said = new Paragraph();
        said.getElement().setAttribute("role", "status");
        add(new Button(label, click -> said.setText(take.get())), said);
    }
}
