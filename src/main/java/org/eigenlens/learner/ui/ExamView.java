package org.eigenlens.learner.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eigenlens.content.Catalogue;
import org.eigenlens.learner.exam.Exam;
import org.eigenlens.learner.exam.ExamMarking;
import org.eigenlens.learner.exam.ExamQuestion;
import org.eigenlens.learner.exam.ExamRoom;
import org.eigenlens.quiz.ui.Paper;
import org.eigenlens.quiz.ui.Practice;
import org.eigenlens.quiz.ui.Selection;
import org.eigenlens.quiz.ui.Served;
import org.eigenlens.quiz.ui.Topic;
import org.eigenlens.widget.Widgets;
import org.springframework.beans.factory.ObjectProvider;

/** A mock exam at {@code /exam}: the form that begins one, or the question of the one that runs, as {@code ?question=3} names it. */
@Route(LearnerNavigation.EXAM)
@AnonymousAllowed
@CssImport("./quiz/practice.css")
@CssImport("./learner/learner.css")
class ExamView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient ExamRoom room;
    private final transient Practice practice;
    private final transient Widgets widgets;
    private final transient ObjectProvider<Catalogue> catalogue;
    private final transient Clock clock;
    private final transient ExamMarking marking = new ExamMarking();

    ExamView(ExamRoom room, Practice practice, Widgets widgets, ObjectProvider<Catalogue> catalogue, Clock clock) {
        this.room = room;
        this.practice = practice;
        this.widgets = widgets;
        this.catalogue = catalogue;
        this.clock = clock;
        getContent().addClassNames("practice", "practice-one", "exam");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(LearnerNavigation.QUESTION)
                .orElse("");
        getContent().removeAll();
        room.running().ifPresentOrElse(exam -> sit(exam, number(asked)), this::offer);
    }

    private static int number(String asked) {
        return asked.matches("[0-9]{1,3}") ? Integer.parseInt(asked) : 1;
    }

    private void sit(Exam exam, int number) {
        ExamQuestion question = exam.question(number).orElse(exam.questions().getFirst());
        ExamSitting sitting =
                new ExamSitting(room, marking, exam, question, exam.left(clock.instant()), () -> leave(exam.id()));
        sitting.ask(widgets);
        getContent().add(sitting);
    }

    private static void leave(UUID exam) {
        UI.getCurrentOrThrow().navigate(LearnerNavigation.report(exam));
    }

    private void offer() {
        List<Topic> topics = practice.topics(catalogue.getObject());
        Paragraph lead = new Paragraph(getTranslation("exam.lead"));
        lead.addClassName("practice-lead");
        getContent().add(new Header(new H1(getTranslation("exam.title")), lead));
        getContent().add(new ExamForm(topics, (selection, time) -> begin(selection, time, topics)));
        List<Exam> past = room.all();
        if (!past.isEmpty()) {
            getContent().add(past(past));
        }
    }

    private void begin(Selection selection, Duration time, List<Topic> topics) {
        List<Served> drawn = new Paper(practice, topics).draw(selection, any -> true, new SecureRandom());
        List<ExamQuestion> questions = IntStream.range(0, drawn.size())
                .mapToObj(i -> ExamQuestion.asked(
                        i + 1, drawn.get(i).family().about(), drawn.get(i).seed(), selection.difficulty()))
                .toList();
        room.begin(questions, time);
        UI.getCurrentOrThrow().refreshCurrentRoute(false);
    }

    private Section past(List<Exam> exams) {
        OrderedList list = new OrderedList();
        list.addClassName("exam-past");
        exams.forEach(exam -> {
            Anchor report = new Anchor(LearnerNavigation.report(exam.id()));
            report.add(new LocalTime(exam.startedAt()));
            list.add(new ListItem(report, new Span(Score.words(this, exam))));
        });
        return new Section(new H2(getTranslation("exam.past")), list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("practice.page", getTranslation("exam.title"));
    }
}
