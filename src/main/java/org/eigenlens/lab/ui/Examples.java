package org.eigenlens.lab.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.eigenlens.widget.Words;

/** Matrices that differ in kind, each a link to the lab. */
final class Examples extends NativeDetails {

    private static final long serialVersionUID = 1L;

    private record Example(String name, String matrix) {}

    private static final List<Example> ALL = List.of(
            new Example("definite", "2 1; 1 2"),
            new Example("indefinite", "1 2; 2 1"),
            new Example("multiple", "4 0; 0 4"),
            new Example("zero", "0 0; 0 0"),
            new Example("shear", "1 1; 0 1"),
            new Example("rotation", "0 -1; 1 0"),
            new Example("nilpotent", "0 1 0; 0 0 1; 0 0 0"),
            new Example("block", "3 1 0; 0 3 0; 0 0 1"),
            new Example("nearly", "1 1; 0 1.0000001"),
            new Example("scaled", "1e8 1 0; 1 1 1e-4; 0 1e-4 1e-8"),
            new Example("cubic", "0 0 1; 1 0 1; 0 1 0"),
            new Example("surd", "1 sqrt(2); sqrt(2) 2"),
            new Example("transient", "0.9 10; 0 0.8"),
            new Example("numeric", "sqrt(2) 1; 1 sqrt(3)"));

    Examples(Words words) {
        super(words.say("examples.title"));
        addClassName("lab-examples");
        getElement().setAttribute("data-no-print", true);
        UnorderedList list = new UnorderedList();
        ALL.forEach(example -> list.add(
                new ListItem(new Anchor(LabNavigation.lab(example.matrix()), words.say("example." + example.name())))));
        setContent(list);
    }
}
