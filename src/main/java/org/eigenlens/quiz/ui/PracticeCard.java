package org.eigenlens.quiz.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.eigenlens.quiz.Assessment;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.Reading;
import org.eigenlens.quiz.grading.Outcome;
import org.eigenlens.widget.Widgets;

/** A practice question: asks, says how it understands what is entered, grades it, and helps. */
final class PracticeCard extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Served served;
    private final transient AttemptReport report;
    private final transient AnswerInput input;
    private final Echo echo = new Echo();
    private final VerdictBox verdict = new VerdictBox();
    private final HelpBox help;
    private String graded = "";

    PracticeCard(Served served, Widgets widgets, AttemptReport report) {
        this.served = served;
        this.report = report;
        Variant variant = served.variant();
        this.input = AnswerInputs.of(variant.rubric().format(), widgets);
        this.help = new HelpBox(
                variant, variant.widget().flatMap(directive -> BesidePicture.of(directive, widgets, getLocale())));
        addClassNames("practice-card");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("practice.question"));
        input.whenEntered(this::check);
        input.whenChanged(this::listen);
        Button check = new Button(getTranslation("question.check"), click -> check());
        check.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(check);
        actions.addClassName("actions");
        help.buttons().forEach(actions::add);
        // What comes as one types stands below the buttons: one that moved under a hand would lose the click.
        add(QuestionText.of(variant.statement()), input.component(), actions, echo, verdict, help);
    }

    /** Says how the response is understood; a complaint is taken back as soon as there is no reason for it. */
    private void listen() {
        String response = input.response();
        Reading<?> reading = served.variant().rubric().format().read(response);
        if (reading instanceof Reading.Understood<?> understood) {
            echo.show(understood.tex());
            input.complain("");
        } else {
            echo.show("");
        }
        if (!response.equals(graded)) {
            verdict.clear();
        }
    }

    private void check() {
        String response = input.response();
        if (!graded.isEmpty() && response.equals(graded)) {
            return; // Enter and the button at once, or the same again: one attempt.
        }
        Rubric<?> rubric = served.variant().rubric();
        switch (rubric.grade(response)) {
            case Assessment.Unreadable unreadable -> {
                verdict.clear();
                echo.show("");
                input.complain(unreadable.sentence());
            }
            case Assessment.Graded assessed -> {
                graded = response;
                input.complain("");
                echo.show(assessed.tex());
                verdict.show(assessed);
                if (assessed.grade().outcome() != Outcome.IMPRECISE) {
                    report.tell(served, response, assessed, help.helped());
                    help.attempted();
                }
            }
        }
    }
}
