package org.eigenlens.learner.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.util.List;
import org.eigenlens.learner.exam.Exam;
import org.eigenlens.learner.exam.ExamMarking;
import org.eigenlens.learner.exam.ExamQuestion;
import org.eigenlens.learner.exam.ExamRoom;
import org.eigenlens.quiz.ui.UngradedCard;
import org.eigenlens.widget.Widgets;

/** A question of an exam that runs. Each answer is kept as it comes to rest; nothing says whether it is right. */
final class ExamSitting extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ExamRoom room;
    private final transient Exam exam;
    private final transient ExamQuestion question;
    private final transient ExamMarking marking;
    private final transient Runnable over;
    private final Draft draft;
    private final Nav numbers = new Nav();
    private final Paragraph kept = new Paragraph();
    private final Div handIn = new Div();

    /**
     * Shows a question.
     *
     * @param over runs when the exam has ended; the browser's count may run a little ahead of the server's clock, which decides
     */
    ExamSitting(ExamRoom room, ExamMarking marking, Exam exam, ExamQuestion question, Duration left, Runnable over) {
        this.room = room;
        this.marking = marking;
        this.exam = exam;
        this.question = question;
        this.over = over;
        this.draft = new Draft("exam/" + exam.id() + "/" + question.number());
        addClassName("exam-sitting");
        numbers.addClassName("exam-numbers");
        numbers.getElement().setAttribute("aria-label", getTranslation("exam.numbers"));
        fillNumbers();
        kept.addClassName("exam-kept");
        kept.getElement().setAttribute("role", "status");
        handIn.addClassName("exam-hand-in");
        offerToHandIn();
        Div line = new Div(
                new H1(getTranslation(
                        "exam.question", question.number(), exam.questions().size())),
                new ExamClock(left, over));
        line.addClassName("exam-line");
        add(new Header(line, numbers));
    }

    /** Asks; or says that the question has gone with another version of the application. */
    void ask(Widgets widgets) {
        marking.variant(question)
                .ifPresentOrElse(
                        asked -> {
                            UngradedCard card = new UngradedCard(asked, widgets, question.response(), this::keep);
                            draft.add(card);
                            draft.whenHandedOver(card::restore);
                        },
                        () -> draft.add(new Paragraph(getTranslation("exam.changed"))));
        add(draft, kept, way(), handIn);
        if (question.isAnswered()) {
            kept.setText(getTranslation("exam.kept"));
        }
    }

    private void keep(String response) {
        if (room.answer(exam, question.number(), response)) {
            draft.kept(response.strip());
            kept.setText(getTranslation(response.isBlank() ? "exam.emptied" : "exam.kept"));
            fillNumbers();
        } else if (room.running().isEmpty()) {
            over.run();
        } else {
            kept.setText(getTranslation("exam.not-kept"));
        }
    }

    private void fillNumbers() {
        numbers.removeAll();
        Exam now = room.find(exam.id()).orElse(exam);
        now.questions().forEach(each -> {
            Anchor link = new Anchor(LearnerNavigation.exam(each.number()), String.valueOf(each.number()));
            boolean coarse = marking.caution(each).isPresent();
            String state = coarse ? "exam.coarse" : each.isAnswered() ? "exam.answered" : "exam.unanswered";
            link.getElement().setAttribute("aria-label", getTranslation(state, each.number()));
            link.setClassName("answered", each.isAnswered());
            link.setClassName("coarse", coarse);
            if (each.number() == question.number()) {
                link.getElement().setAttribute("aria-current", "true");
            }
            numbers.add(link);
        });
    }

    private Nav way() {
        Nav way = new Nav();
        way.addClassName("practice-way");
        way.getElement().setAttribute("aria-label", getTranslation("exam.way"));
        if (question.number() > 1) {
            way.add(new Anchor(LearnerNavigation.exam(question.number() - 1), getTranslation("exam.previous")));
        }
        if (question.number() < exam.questions().size()) {
            Anchor next = new Anchor(LearnerNavigation.exam(question.number() + 1), getTranslation("exam.next"));
            next.addClassName("practice-go");
            way.add(next);
        }
        return way;
    }

    private void offerToHandIn() {
        handIn.removeAll();
        handIn.add(new Button(getTranslation("exam.hand-in"), press -> confirm()));
    }

    private void confirm() {
        handIn.removeAll();
        Exam now = room.find(exam.id()).orElse(exam);
        int missing = now.questions().size() - now.answered();
        List<String> coarse = now.questions().stream()
                .filter(each -> marking.caution(each).isPresent())
                .map(each -> String.valueOf(each.number()))
                .toList();
        Paragraph sure = new Paragraph(getTranslation("exam.sure", missing)
                + (coarse.isEmpty()
                        ? ""
                        : " " + getTranslation("exam.sure.coarse", coarse.size(), String.join(", ", coarse))));
        sure.getElement().setAttribute("tabindex", "-1").executeJs("this.focus({ preventScroll: true })");
        Button yes = new Button(getTranslation("exam.hand-in.yes"), press -> end());
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(yes, new Button(getTranslation("exam.hand-in.no"), press -> offerToHandIn()));
        actions.addClassName("actions");
        handIn.add(sure, actions);
    }

    private void end() {
        room.handIn(exam.id());
        over.run();
    }
}
