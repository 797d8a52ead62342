package org.eigenlens.quiz.ui.sheet;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.AnswerFormat;
import org.eigenlens.quiz.format.ChoiceFormat;
import org.eigenlens.quiz.format.ChoicesFormat;
import org.eigenlens.quiz.format.OrderingFormat;
import org.eigenlens.quiz.format.ProofFormat;
import org.eigenlens.quiz.ui.AnswerText;
import org.eigenlens.quiz.ui.QuestionText;

/** A question on paper: with boxes to tick, boxes for numbers, or room to write; or, on the key, with its answer and solution. */
final class SheetQuestion extends ListItem {

    private static final long serialVersionUID = 1L;

    SheetQuestion(Variant variant, boolean key) {
        addClassName("sheet-question");
        add(QuestionText.of(variant.statement()));
        if (key) {
            answer(variant);
        } else {
            room(variant.rubric().format());
        }
    }

    private void answer(Variant variant) {
        Paragraph name = new Paragraph(getTranslation("sheet.answer"));
        name.addClassName("callout-title");
        Div solution = new Div(QuestionText.of(variant.solution()));
        solution.addClassName("sheet-solution");
        add(name, AnswerText.right(variant.rubric()), solution);
    }

    private void room(AnswerFormat<?> format) {
        switch (format) {
            case ChoiceFormat choice -> add(boxes(choice.options(), "tick"));
            case ChoicesFormat choices -> add(boxes(choices.options(), "tick"));
            case OrderingFormat ordering -> add(boxes(ordering.items(), "number"));
            case ProofFormat proof -> add(boxes(proof.lines(), "number"));
            default -> {
                Div room = new Div();
                room.addClassName("sheet-room");
                add(room);
            }
        }
    }

    private static HtmlContainer boxes(List<String> items, String kind) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("sheet-boxes", kind);
        items.forEach(item -> list.add(new ListItem(QuestionText.line(item))));
        return list;
    }
}
