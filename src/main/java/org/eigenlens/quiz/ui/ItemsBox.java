package org.eigenlens.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands around items that are moved: a name, and a place for complaints. */
final class ItemsBox extends Div {

    private static final long serialVersionUID = 1L;

    private final Paragraph complaint = new Paragraph();

    ItemsBox(String label, Component items) {
        addClassName("items-box");
        getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        complaint.addClassName("answer-complaint");
        complaint.getElement().setAttribute("role", "alert");
        complaint.setVisible(false);
        add(items, complaint);
    }

    void complain(String sentence) {
        complaint.setText(sentence);
        complaint.setVisible(!sentence.isEmpty());
        KeptHeight.of(this, sentence);
    }

    static String write(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    /** Reads numbers from 1 to the most, each once, and passes over everything else. */
    static List<Integer> read(String response, int most) {
        return Stream.of(response.strip().split("[\\s,;]+"))
                .filter(word -> word.matches("[0-9]{1,3}"))
                .map(Integer::valueOf)
                .filter(number -> number >= 1 && number <= most)
                .distinct()
                .toList();
    }
}
