package org.eigenlens.learner.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.eigenlens.learner.PastAttempt;
import org.eigenlens.learner.exam.ExamQuestion;
import org.eigenlens.quiz.Assessment;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.grading.Outcome;
import org.eigenlens.quiz.ui.AnswerText;
import org.eigenlens.quiz.ui.PracticeNavigation;
import org.eigenlens.quiz.ui.QuestionText;
import org.eigenlens.quiz.ui.VerdictBox;

/** A question of an exam that is over: what was answered, what it is worth and why, a right answer, the worked solution. */
final class MarkedQuestion extends Section {

    private static final long serialVersionUID = 1L;

    MarkedQuestion(ExamQuestion question, Optional<Family> family, Optional<Variant> variant) {
        addClassNames("practice-card", "exam-marked");
        H2 title = new H2();
        title.add(new Span(getTranslation("exam.number", question.number())));
        family.ifPresent(known -> title.add(QuestionText.line(known.about().title())));
        add(title);
        variant.ifPresentOrElse(
                asked -> show(question, asked), () -> add(new Paragraph(getTranslation("exam.changed"))));
    }

    private void show(ExamQuestion question, Variant variant) {
        add(QuestionText.of(variant.statement()));
        if (question.isAnswered()) {
            add(part("exam.yours", AnswerText.of(variant.rubric().format(), question.response())));
            add(verdict(variant.rubric().grade(question.response()), question.credit()));
        } else {
            add(new Paragraph(getTranslation("exam.blank")));
        }
        if (question.credit() < 1) {
            add(part("exam.right", AnswerText.right(variant.rubric())));
        }
        add(solution(variant), again(question.question()));
    }

    private Div part(String key, Component inside) {
        Paragraph name = new Paragraph(getTranslation(key));
        name.addClassName("callout-title");
        Div part = new Div(name, inside);
        part.addClassName("exam-part");
        return part;
    }

    private Component verdict(Assessment assessment, double credit) {
        return switch (assessment) {
            case Assessment.Unreadable unreadable ->
                new Paragraph(getTranslation("exam.unreadable", unreadable.sentence()));
            case Assessment.Graded graded
            when graded.grade().outcome() == Outcome.IMPRECISE -> byDigits(graded, credit);
            case Assessment.Graded graded -> {
                VerdictBox box = VerdictBox.afterwards();
                box.show(graded);
                yield box;
            }
        };
    }

    /** Right in its digits: too few of them, as was said before; or enough, of which the last was cut off instead of rounded. */
    private Div byDigits(Assessment.Graded graded, double credit) {
        Div box = new Div(new Paragraph(getTranslation(credit == 1 ? "exam.cut" : "exam.imprecise")));
        box.addClassName("verdict");
        box.setClassName("right", credit == 1);
        graded.grade().remarks().forEach(remark -> box.add(QuestionText.of(remark.words())));
        return box;
    }

    private NativeDetails solution(Variant variant) {
        NativeDetails details =
                new NativeDetails(getTranslation("question.solution"), QuestionText.of(variant.solution()));
        details.addClassName("exam-solution");
        return details;
    }

    private Paragraph again(PastAttempt.Question question) {
        return new Paragraph(new Anchor(
                PracticeNavigation.question(question.family(), question.seed(), question.difficulty()),
                getTranslation("exam.practise")));
    }
}
