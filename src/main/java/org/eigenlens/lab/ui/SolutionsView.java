package org.eigenlens.lab.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eigenlens.math.exact.narration.Narrator;
import org.eigenlens.math.exact.narration.Passage;
import org.eigenlens.math.exact.solution.WorkedSolution;
import org.eigenlens.widget.Words;

/** The worked solutions, each folded up until somebody opens it; those that are open stay so when the matrix changes. */
final class SolutionsView extends Section {

    private static final long serialVersionUID = 1L;

    private final Set<WorkedSolution.Task> open;

    SolutionsView(List<WorkedSolution> solutions, Set<WorkedSolution.Task> open, Words words) {
        this.open = open;
        addClassNames("lab-section", "lab-solutions");
        add(new H2(words.say("solutions.title")));
        if (solutions.isEmpty()) {
            add(new Paragraph(words.say("solutions.none")));
        }
        solutions.forEach(solution -> add(fold(solution, words)));
    }

    private Component fold(WorkedSolution solution, Words words) {
        WorkedSolution.Task task = solution.task();
        NativeDetails fold =
                new NativeDetails(words.say("solution." + task.name().toLowerCase(Locale.ROOT)));
        fold.addClassName("lab-solution");
        if (open.contains(task)) {
            fold.setContent(steps(solution));
            fold.setOpen(true);
        }
        fold.addToggleListener(toggle -> {
            if (toggle.isOpened()) {
                open.add(task);
                if (fold.getContent() == null) {
                    fold.setContent(steps(solution));
                }
            } else {
                open.remove(task);
            }
        });
        return fold;
    }

    private static Component steps(WorkedSolution solution) {
        OrderedList steps = new OrderedList();
        Narrator.tell(solution).forEach(passage -> steps.add(step(passage)));
        return steps;
    }

    private static ListItem step(Passage passage) {
        ListItem step = new ListItem(Prose.of("strong", passage.heading()));
        for (Passage.Part part : passage.parts()) {
            step.add(
                    switch (part) {
                        case Passage.Sentence sentence -> Prose.of("p", sentence.text());
                        case Passage.Display display -> Prose.display(display.tex());
                    });
        }
        return step;
    }
}
