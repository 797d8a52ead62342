package org.eigenlens.quiz.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import org.eigenlens.content.Phrase;
import org.eigenlens.quiz.format.AnswerFormat;
import org.eigenlens.quiz.format.BasisFormat;
import org.eigenlens.quiz.format.ChoiceFormat;
import org.eigenlens.quiz.format.ChoicesFormat;
import org.eigenlens.quiz.format.DirectionFormat;
import org.eigenlens.quiz.format.EigenpairsFormat;
import org.eigenlens.quiz.format.IntervalFormat;
import org.eigenlens.quiz.format.MatrixFormat;
import org.eigenlens.quiz.format.NumberFormat;
import org.eigenlens.quiz.format.NumbersFormat;
import org.eigenlens.quiz.format.OrderingFormat;
import org.eigenlens.quiz.format.ProofFormat;
import org.eigenlens.quiz.format.VectorFormat;
import org.eigenlens.quiz.format.WidgetFormat;
import org.eigenlens.quiz.format.WordsFormat;
import org.eigenlens.widget.Widgets;

/** Makes the input for a form of answers: a line to type in, options, items to move, or a live picture. */
public final class AnswerInputs {

    private AnswerInputs() {}

    /** The input for a format. A picture is set by typing its parameters: where there are widgets, give them too. */
    public static AnswerInput of(AnswerFormat<?> format) {
        String label = UI.getCurrentOrThrow().getTranslation("question.yours");
        return switch (format) {
            case ChoiceFormat choice -> OptionsInput.one(phrases(choice.options()), label);
            case ChoicesFormat choices -> OptionsInput.any(phrases(choices.options()), label);
            case OrderingFormat ordering -> ItemsInput.ordering(phrases(ordering.items()), label);
            case ProofFormat proof -> ItemsInput.proof(phrases(proof.lines()), label);
            case NumberFormat typed -> typed(label, typed);
            case NumbersFormat typed -> typed(label, typed);
            case VectorFormat typed -> typed(label, typed);
            case DirectionFormat typed -> typed(label, typed);
            case MatrixFormat typed -> typed(label, typed);
            case EigenpairsFormat typed -> typed(label, typed);
            case BasisFormat typed -> typed(label, typed);
            case IntervalFormat typed -> typed(label, typed);
            case WordsFormat words -> typed(label, words.advice());
            case WidgetFormat picture -> typed(label, picture.advice());
        };
    }

    /** The input for a format; a picture is set in the live widget itself. */
    public static AnswerInput of(AnswerFormat<?> format, Widgets widgets) {
        if (format instanceof WidgetFormat picture) {
            return widgets.named(picture.type())
                    .<AnswerInput>map(widget -> new WidgetInput<>(widget, picture))
                    .orElseGet(() -> of(format));
        }
        return of(format);
    }

    /** A line to type in, with a word on what to type. */
    public static AnswerInput typed(String label, String howToType) {
        return TypedInput.ofWords(label, howToType);
    }

    /** One of several options; the response is its number, counted from 1. */
    public static AnswerInput oneOf(List<Phrase> options, String label) {
        return OptionsInput.one(options, label);
    }

    /** Any number of several options; the response is their numbers, counted from 1. */
    public static AnswerInput someOf(List<Phrase> options, String label) {
        return OptionsInput.any(options, label);
    }

    private static AnswerInput typed(String label, AnswerFormat<?> format) {
        return TypedInput.ofMathematics(label, format.advice());
    }

    private static List<Phrase> phrases(List<String> markdown) {
        return markdown.stream().map(Phrase::of).toList();
    }
}
