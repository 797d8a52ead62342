package org.eigenlens.classroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.eigenlens.classroom.Results;
import org.eigenlens.classroom.question.Bar;
import org.eigenlens.classroom.question.Prompt;
import org.eigenlens.classroom.question.Tally;
import org.eigenlens.quiz.ui.QuestionText;

/** What the class has answered, round beside round: a bar for each answer, in words too. */
final class ResultsBox extends Div {

    private static final long serialVersionUID = 1L;

    private transient List<Results> shown = List.of();

    ResultsBox() {
        addClassName("results");
    }

    void show(List<Results> results) {
        if (results.equals(shown)) {
            return;
        }
        shown = results;
        removeAll();
        results.forEach(round -> add(round(round, results.size() > 1)));
    }

    private Div round(Results results, boolean several) {
        Tally tally = results.tally();
        Div column = new Div(new H3(getTranslation(several ? "results.round" : "results.title", results.round())));
        column.addClassName("results-round");
        if (several) {
            column.add(QuestionText.of(results.prompt().statement()));
        }
        if (results.prompt().rubric().isPresent()) {
            column.add(new Paragraph(getTranslation("results.right", tally.right(), tally.answered())));
        } else {
            column.add(new Paragraph(getTranslation("results.answers", tally.answered())));
        }
        tally.cloud().ifPresent(cloud -> column.add(new CloudFigure(cloud)));
        OrderedList bars = new OrderedList();
        bars.addClassName("bars");
        tally.bars().forEach(bar -> bars.add(bar(bar, results.prompt(), tally.answered())));
        if (!tally.bars().isEmpty()) {
            column.add(bars);
        }
        if (tally.others() > 0) {
            column.add(new Paragraph(getTranslation("results.others", tally.others())));
        }
        return column;
    }

    private ListItem bar(Bar bar, Prompt prompt, int answered) {
        Span count = new Span(String.valueOf(bar.count()));
        count.addClassName("bar-count");
        Div fill = new Div();
        fill.addClassName("bar-fill");
        fill.setWidth(answered == 0 ? "0" : 100.0 * bar.count() / answered + "%");
        Div track = new Div(fill);
        track.addClassName("bar-track");
        Div label = new Div(answer(bar, prompt));
        label.addClassName("bar-label");
        if (bar.worth() != Bar.Worth.UNJUDGED) {
            Span worth =
                    new Span(getTranslation("results.mark." + bar.worth().name().toLowerCase(Locale.ROOT)));
            worth.addClassName("bar-worth");
            label.add(worth);
        }
        ListItem item = new ListItem(label, track, count);
        item.addClassNames("bar", bar.worth().name().toLowerCase(Locale.ROOT));
        bar.misconception().filter(mistake -> bar.count() > 0).ifPresent(mistake -> {
            Div reason = new Div(QuestionText.of(mistake.reason()));
            reason.addClassName("bar-reason");
            item.add(reason);
        });
        return item;
    }

    private static Component answer(Bar bar, Prompt prompt) {
        if (!prompt.options().isEmpty()) {
            return QuestionText.line(String.join("; ", prompt.chosen(bar.text())));
        }
        return bar.tex().isEmpty() ? new Span(bar.text()) : QuestionText.line("$" + bar.tex() + "$");
    }
}
