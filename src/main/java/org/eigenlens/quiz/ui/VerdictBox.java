package org.eigenlens.quiz.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.eigenlens.quiz.Assessment;
import org.eigenlens.quiz.Misconception;
import org.eigenlens.quiz.grading.Grade;
import org.eigenlens.quiz.grading.Remark;

/** Says what an answer is worth and why. */
public final class VerdictBox extends Div {

    private static final long serialVersionUID = 1L;

    private final boolean over;

    VerdictBox() {
        this(false);
    }

    private VerdictBox(boolean over) {
        this.over = over;
        addClassName("verdict");
        getElement().setAttribute("role", "status");
    }

    /** One for what can no longer be answered in another way, such as a question of an exam that is over. */
    public static VerdictBox afterwards() {
        return new VerdictBox(true);
    }

    void clear() {
        removeAll();
        removeClassNames("right", "wrong");
    }

    /** Shows an assessment in place of what was shown before. */
    public void show(Assessment.Graded graded) {
        clear();
        Grade grade = graded.grade();
        addClassName(grade.isRight() ? "right" : "wrong");
        Paragraph word = new Paragraph(word(grade));
        word.addClassName("verdict-word");
        add(word);
        graded.misconception().ifPresent(this::explain);
        if (!grade.remarks().isEmpty()) {
            add(remarks(grade.remarks()));
        }
        if (!over
                && !grade.isRight()
                && graded.misconception().isEmpty()
                && grade.remarks().isEmpty()) {
            add(new Paragraph(getTranslation("practice.again")));
        }
    }

    private String word(Grade grade) {
        return switch (grade.outcome()) {
            case RIGHT -> getTranslation("question.right");
            case WRONG -> getTranslation(over ? "practice.wrong" : "question.wrong");
            case IMPRECISE -> getTranslation("practice.imprecise");
            case PARTIAL -> getTranslation("practice.partial", Math.round(100 * grade.credit()));
        };
    }

    private void explain(Misconception misconception) {
        Div reason = new Div(QuestionText.of(misconception.reason()));
        reason.addClassName("misconception");
        add(reason);
    }

    private UnorderedList remarks(List<Remark> remarks) {
        UnorderedList list = new UnorderedList();
        list.addClassName("remarks");
        remarks.forEach(remark -> list.add(item(remark)));
        return list;
    }

    private ListItem item(Remark remark) {
        ListItem item = new ListItem();
        switch (remark.kind()) {
            case RIGHT_PART -> item.add(mark("right-part", "\u2713", "practice.right-part"));
            case WRONG_PART -> item.add(mark("wrong-part", "\u2717", "practice.wrong-part"));
            default -> item.addClassName("said");
        }
        item.add(QuestionText.line(remark.words()));
        return item;
    }

    private Span mark(String name, String sign, String key) {
        Span mark = new Span(sign);
        mark.addClassNames("mark", name);
        mark.getElement().setAttribute("role", "img").setAttribute("aria-label", getTranslation(key));
        return mark;
    }
}
