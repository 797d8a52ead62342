package org.eigenlens.learner.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eigenlens.content.Catalogue;
import org.eigenlens.learner.Attempts;
import org.eigenlens.learner.CurrentLearner;
import org.eigenlens.learner.PastAttempt;
import org.eigenlens.learner.exam.Exam;
import org.eigenlens.learner.exam.ExamMarking;
import org.eigenlens.learner.exam.ExamRoom;
import org.eigenlens.quiz.ui.Practice;
import org.springframework.beans.factory.ObjectProvider;

/** The report of an exam that is over, at {@code /exam/<id>}, for the learner who has sat it and nobody else. */
@Route(LearnerNavigation.REPORT)
@AnonymousAllowed
@CssImport("./quiz/practice.css")
@CssImport("./learner/learner.css")
class ExamReportView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient ExamRoom room;
    private final transient CurrentLearner current;
    private final transient Attempts attempts;
    private final transient Practice practice;
    private final transient ObjectProvider<Catalogue> catalogue;
    private final transient ExamMarking marking = new ExamMarking();

    ExamReportView(
            ExamRoom room,
            CurrentLearner current,
            Attempts attempts,
            Practice practice,
            ObjectProvider<Catalogue> catalogue) {
        this.room = room;
        this.current = current;
        this.attempts = attempts;
        this.practice = practice;
        this.catalogue = catalogue;
        getContent().addClassNames("practice", "practice-one", "exam");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Exam exam = event.getRouteParameters()
                .get("id")
                .flatMap(ExamReportView::id)
                .flatMap(room::find)
                .orElseThrow(NotFoundException::new);
        if (exam.isOver()) {
            show(exam);
        } else {
            event.forwardTo(ExamView.class);
        }
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private void show(Exam exam) {
        getContent().removeAll();
        getContent().add(head(exam));
        List<PastAttempt> past = current.known().map(attempts::all).orElse(List.of());
        getContent().add(new MovedSection(exam, past, practice.topics(catalogue.getObject())));
        exam.questions()
                .forEach(question -> getContent()
                        .add(new MarkedQuestion(
                                question, practice.family(question.question().family()), marking.variant(question))));
    }

    private Header head(Exam exam) {
        Paragraph score = new Paragraph(Score.words(this, exam));
        score.addClassName("exam-score");
        Duration taken = Duration.between(exam.startedAt(), exam.endedAt().orElse(exam.deadline()));
        Paragraph when = new Paragraph(new LocalTime(exam.startedAt()));
        when.add(" \u00b7 "
                + getTranslation("exam.taken", Math.max(1, taken.plusSeconds(30).toMinutes())));
        when.addClassName("exam-when");
        Nav way = new Nav(
                new Anchor(LearnerNavigation.exam(), getTranslation("exam.another")),
                new Anchor(LearnerNavigation.me(), getTranslation("me.title")));
        way.addClassName("practice-controls");
        way.getElement().setAttribute("aria-label", getTranslation("exam.on"));
        return new Header(new H1(getTranslation("exam.report")), score, when, way);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("practice.page", getTranslation("exam.report"));
    }
}
