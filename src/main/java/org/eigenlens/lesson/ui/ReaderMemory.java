package org.eigenlens.lesson.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a reader has answered on this visit, so that neither a reload nor a way back asks the same again. */
@SpringComponent
@VaadinSessionScope
class ReaderMemory implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, String> responses = new HashMap<>();

    /** The last response to a question or prediction of a lesson. */
    Optional<String> response(String slug, String id) {
        return Optional.ofNullable(responses.get(slug + "#" + id));
    }

    void remember(String slug, String id, String response) {
        responses.put(slug + "#" + id, response);
    }
}
