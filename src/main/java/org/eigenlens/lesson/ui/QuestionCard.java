package org.eigenlens.lesson.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.eigenlens.content.Answer;
import org.eigenlens.content.Block;
import org.eigenlens.content.Phrase;
import org.eigenlens.quiz.CheckpointGrader;
import org.eigenlens.quiz.Verdict;
import org.eigenlens.quiz.ui.AnswerInput;
import org.eigenlens.quiz.ui.AnswerInputs;

/** A checkpoint: asks, has the response graded, and says why. What is right stays on the server until it may be seen. */
final class QuestionCard extends Callout {

    private static final long serialVersionUID = 1L;

    private final transient Block.Question question;
    private final transient Answer answer;
    private final transient CheckpointGrader grader;
    private final transient Memory memory;
    private final transient BlockComponents components;
    private final transient AnswerInput field;
    private final Div verdict = new Div();
    private final Div solution = new Div();
    private final Button check = new Button(getTranslation("question.check"), click -> check());
    private final Button solve = new Button(getTranslation("question.solve"), click -> showSolution());

    QuestionCard(
            Block.Question question,
            int level,
            Answer answer,
            CheckpointGrader grader,
            Memory memory,
            BlockComponents components) {
        super("question", question.id(), Phrase.EMPTY, level);
        this.question = question;
        this.answer = answer;
        this.grader = grader;
        this.memory = memory;
        this.components = components;
        this.field = field();
        assemble();
        memory.response(components.slug(), question.id())
                .filter(this::isStillAnAnswer)
                .ifPresent(this::grade);
    }

    /** The lesson may have changed since. */
    private boolean isStillAnAnswer(String response) {
        field.restore(response);
        return !response.isEmpty() && field.response().equals(response);
    }

    private AnswerInput field() {
        String label = getTranslation("question.yours");
        if (question.options().isEmpty()) {
            return AnswerInputs.typed(label, getTranslation("question.type." + question.kind()));
        }
        return question.multiple()
                ? AnswerInputs.someOf(question.options(), label)
                : AnswerInputs.oneOf(question.options(), label);
    }

    private void assemble() {
        check.addThemeVariants(ButtonVariant.PRIMARY);
        field.whenEntered(this::check);
        solve.addThemeVariants(ButtonVariant.TERTIARY);
        solve.setVisible(false);
        verdict.addClassName("verdict");
        verdict.getElement().setAttribute("role", "status");
        solution.addClassName("solution");
        Div actions = new Div(check, solve);
        actions.addClassName("actions");
        add(components.of(question.prompt()));
        add(field.component(), actions, verdict);
        add(components.of(List.<Block>copyOf(question.hints())));
        add(solution);
    }

    /** The id of the checkpoint in its lesson. */
    String question() {
        return question.id();
    }

    /** Puts one more thing to do with the checkpoint at its end. */
    void offer(CheckpointOffer offered) {
        add(offered);
    }

    private void check() {
        String response = field.response();
        if (response.isEmpty()) {
            field.complain(getTranslation(question.options().isEmpty() ? "question.empty" : "question.none"));
        } else if (grade(response)) {
            memory.remember(components.slug(), question.id(), response);
        }
    }

    /** Grades a response and says what came of it; whether it could be read. */
    private boolean grade(String response) {
        Verdict graded = grader.grade(answer, response);
        field.complain(graded instanceof Verdict.NoAttempt unreadable ? unreadable.sentence() : "");
        switch (graded) {
            case Verdict.NoAttempt unreadable -> say("", List.of());
            case Verdict.Right right -> say("right", right.feedback());
            case Verdict.Wrong wrong -> say("wrong", wrong.feedback());
        }
        solve.setVisible(graded instanceof Verdict.Wrong && !answer.solution().isEmpty() && !isSolved());
        if (graded instanceof Verdict.Right) {
            showSolution();
        }
        return !(graded instanceof Verdict.NoAttempt);
    }

    private void say(String outcome, List<Block> why) {
        verdict.removeAll();
        verdict.removeClassNames("right", "wrong");
        if (outcome.isEmpty()) {
            return;
        }
        verdict.addClassName(outcome);
        Paragraph first = new Paragraph(getTranslation("question." + outcome));
        first.addClassName("verdict-word");
        verdict.add(first);
        verdict.add(components.of(why));
        if (why.isEmpty() && outcome.equals("wrong")) {
            verdict.add(new Paragraph(getTranslation("question.again")));
        }
    }

    private boolean isSolved() {
        return solution.getComponentCount() > 0;
    }

    private void showSolution() {
        solve.setVisible(false);
        if (!isSolved() && !answer.solution().isEmpty()) {
            Paragraph title = new Paragraph(getTranslation("question.solution"));
            title.addClassName("callout-title");
            solution.add(title);
            solution.add(components.of(answer.solution()));
        }
    }
}
