package org.eigenlens.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.format.AnswerFormat;
import org.eigenlens.quiz.format.ChoiceFormat;
import org.eigenlens.quiz.format.ChoicesFormat;
import org.eigenlens.quiz.format.NumberFormat;
import org.eigenlens.quiz.format.OrderingFormat;
import org.eigenlens.quiz.format.ProofFormat;
import org.eigenlens.quiz.format.Reading;
import org.eigenlens.quiz.format.WidgetFormat;
import org.eigenlens.quiz.response.Quantity;

/** An answer as it reads: a formula, the options that were chosen, the items in their order. */
public final class AnswerText {

    /** Shorter decimals are meant as they stand. */
    private static final int LONGEST_DECIMAL = 12;

    private static final int DIGITS = 4;

    private AnswerText() {}

    /** The answer; what cannot be read is shown as it was entered. */
    public static Component of(AnswerFormat<?> format, String response) {
        return switch (format) {
            case ChoiceFormat choice -> items(new UnorderedList(), choice.options(), response);
            case ChoicesFormat choices -> items(new UnorderedList(), choices.options(), response);
            case OrderingFormat ordering -> items(new OrderedList(), ordering.items(), response);
            case ProofFormat proof -> items(new OrderedList(), proof.lines(), response);
            case WidgetFormat picture -> parameters(picture, response);
            default ->
                format.read(response) instanceof Reading.Understood<?> understood
                                && !understood.tex().isEmpty()
                        ? formula(understood.tex())
                        : new Span(response);
        };
    }

    /** A right answer. Of a number without an exact form, as a value of exp, the digits that are asked for. */
    public static Component right(Rubric<?> rubric) {
        return rubric.format() instanceof NumberFormat && rubric.model().length() > LONGEST_DECIMAL
                ? Optional.of(Quantity.parse(rubric.model()))
                        .filter(Quantity::isDecimal)
                        .map(number -> formula("\\approx "
                                + new BigDecimal(number.re())
                                        .round(new MathContext(DIGITS))
                                        .toPlainString()))
                        .orElseGet(() -> of(rubric.format(), rubric.model()))
                : of(rubric.format(), rubric.model());
    }

    private static Component items(HtmlContainer list, List<String> all, String response) {
        list.addClassName("answer-items");
        ItemsBox.read(response, all.size())
                .forEach(number -> list.add(new ListItem(QuestionText.line(all.get(number - 1)))));
        return list;
    }

    private static Component parameters(WidgetFormat format, String response) {
        return format.read(response) instanceof Reading.Understood<?>
                ? new Span(String.join(
                        ", ",
                        format.parse(response).entrySet().stream()
                                .filter(entry -> format.watched().contains(entry.getKey()))
                                .map(entry -> entry.getKey() + " = " + entry.getValue())
                                .toList()))
                : new Span(response);
    }

    private static Component formula(String tex) {
        Div line = new Div();
        Element formula = new Element("eig-math").setAttribute("scrolls", "");
        formula.setProperty("tex", tex);
        line.getElement().appendChild(formula);
        return line;
    }
}
