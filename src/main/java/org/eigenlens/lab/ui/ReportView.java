package org.eigenlens.lab.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.EnumSet;
import java.util.Set;
import org.eigenlens.lab.ui.report.Report;
import org.eigenlens.math.exact.solution.WorkedSolution;
import org.eigenlens.widget.Words;

/** The report of the matrix that is shown, section by section, and at its end the worked solutions. */
final class ReportView extends Div {

    private static final long serialVersionUID = 1L;

    /** The section that has the power in it, and so the field for its exponent. */
    private static final String POWERS = "numbers";

    private final transient Words words;
    private final Component exponent;
    private final Set<WorkedSolution.Task> open = EnumSet.noneOf(WorkedSolution.Task.class);

    ReportView(Words words, Component exponent) {
        this.words = words;
        this.exponent = exponent;
        addClassName("lab-report");
    }

    void show(Report report) {
        removeAll();
        report.sections().forEach(section -> {
            SectionView view = new SectionView(section);
            if (section.id().equals(POWERS)) {
                view.addControl(exponent);
            }
            add(view);
        });
        add(new SolutionsView(report.solutions(), open, words));
    }
}
