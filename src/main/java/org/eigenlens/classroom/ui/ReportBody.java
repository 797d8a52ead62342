package org.eigenlens.classroom.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import org.eigenlens.classroom.FloorSight;
import org.eigenlens.classroom.Report;
import org.eigenlens.classroom.room.PaceSample;
import org.eigenlens.quiz.ui.QuestionText;

/** What a report says: the questions with their results, the pace, the questions from the floor. */
final class ReportBody extends Div {

    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    ReportBody(Report report) {
        addClassName("report-body");
        add(new Paragraph(getTranslation("report.when", DAY.format(report.opened()), report.joined())));
        add(new H2(getTranslation("report.questions")));
        if (report.questions().isEmpty()) {
            add(new Paragraph(getTranslation("report.no-questions")));
        }
        report.questions().forEach(asked -> add(asked(asked)));
        add(new H2(getTranslation("panel.pace")), pace(report), new H2(getTranslation("panel.floor")));
        add(floor(report));
    }

    private Div asked(Report.Asked asked) {
        Div part = new Div(new H3(getTranslation("report.question", asked.number())));
        part.addClassName("report-question");
        if (asked.rounds().size() == 1) {
            part.add(QuestionText.of(asked.rounds().getFirst().prompt().statement()));
        }
        ResultsBox results = new ResultsBox();
        results.show(asked.rounds());
        part.add(results);
        return part;
    }

    private Div pace(Report report) {
        Div pace = new Div();
        pace.addClassName("pace-line");
        PaceSample worst = report.pace().stream()
                .max(Comparator.comparingInt(PaceSample::lost))
                .orElse(null);
        if (worst == null) {
            pace.add(new Paragraph(getTranslation("report.no-pace")));
        } else {
            pace.add(new Paragraph(
                    getTranslation("report.lost", worst.lost(), worst.present(), DAY.format(worst.at()))));
            pace.add(new Svg(PaceDrawing.svg(report.pace(), getTranslation("pace.line"))));
        }
        return pace;
    }

    private Div floor(Report report) {
        OrderedList list = new OrderedList();
        for (FloorSight question : report.floor()) {
            Span votes = new Span(" (" + getTranslation("floor.votes", question.votes()) + ")");
            list.add(new ListItem(new Span(question.text()), votes));
        }
        return new Div(report.floor().isEmpty() ? new Paragraph(getTranslation("floor.none")) : list);
    }
}
