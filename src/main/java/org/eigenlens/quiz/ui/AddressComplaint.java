package org.eigenlens.quiz.ui;

import com.vaadin.flow.component.html.Paragraph;

/** Says what in an address could not be read, and what is shown instead. */
final class AddressComplaint extends Paragraph {

    private static final long serialVersionUID = 1L;

    AddressComplaint(String sentence) {
        super(sentence);
        addClassName("address-complaint");
        getElement().setAttribute("role", "alert");
    }
}
