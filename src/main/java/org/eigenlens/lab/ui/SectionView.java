package org.eigenlens.lab.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.eigenlens.lab.ui.report.Section.Fact;
import org.eigenlens.lab.ui.report.Section.Facts;
import org.eigenlens.lab.ui.report.Section.Part;
import org.eigenlens.lab.ui.report.Section.Sentence;
import org.eigenlens.lab.ui.report.Section.Table;

/** A section of the report: its heading, its sentences, facts and tables. */
final class SectionView extends Section {

    private static final long serialVersionUID = 1L;

    SectionView(org.eigenlens.lab.ui.report.Section section) {
        addClassNames("lab-section", "lab-" + section.id());
        H2 title = new H2(section.title());
        title.setId(section.id());
        add(title);
        section.parts().forEach(part -> add(component(part)));
    }

    /** Puts a control under the heading. */
    void addControl(Component control) {
        getElement().insertChild(1, control.getElement());
    }

    private static Component component(Part part) {
        return switch (part) {
            case Sentence sentence -> Prose.of("p", sentence.text());
            case Facts facts -> list(facts.facts());
            case Table table -> table(table);
        };
    }

    private static Component list(List<Fact> facts) {
        DescriptionList list = new DescriptionList();
        for (Fact fact : facts) {
            Div line = new Div(Prose.of("dt", fact.label()), Prose.of("dd", fact.value()));
            line.addClassName("fact");
            if (!fact.note().isEmpty()) {
                Prose note = Prose.of("dd", fact.note());
                note.addClassName("note");
                line.add(note);
            }
            list.getElement().appendChild(line.getElement());
        }
        return list;
    }

    private static Component table(Table table) {
        NativeTable shown = new NativeTable();
        shown.setCaptionText(table.caption());
        NativeTableRow head = new NativeTableRow();
        table.columns().forEach(column -> head.add(headed(new NativeTableHeaderCell(column), "col")));
        shown.getHead().add(head);
        for (int place = 0; place < table.rows().size(); place++) {
            List<String> cells = table.rows().get(place);
            NativeTableRow row = new NativeTableRow();
            row.add(headed(named(Prose.of("th", cells.getFirst()), place), "row"));
            cells.stream().skip(1).forEach(cell -> row.add(Prose.of("td", cell)));
            shown.getBody().add(row);
        }
        return scrolling(shown, table.caption());
    }

    /** A formula alone is no name for a row to every screen reader, so its place in the order of the eigenvalues goes before it. */
    private static Component named(Component cell, int place) {
        Element name =
                new Element("span").setAttribute("class", "visually-hidden").setText("λ" + "₁₂₃".charAt(place) + ":");
        cell.getElement().insertChild(0, name);
        return cell;
    }

    private static Component headed(Component cell, String scope) {
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    /** A box in which a wide table scrolls, and which the keyboard reaches. */
    private static Component scrolling(NativeTable table, String name) {
        Div box = new Div(table);
        box.addClassName("lab-table");
        box.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", name);
        return box;
    }
}
