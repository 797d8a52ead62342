package org.eigenlens.classroom.question;

import org.eigenlens.quiz.format.AnswerFormat;
import org.eigenlens.quiz.format.DirectionFormat;
import org.eigenlens.quiz.format.EigenpairsFormat;
import org.eigenlens.quiz.format.NumberFormat;
import org.eigenlens.quiz.response.Eigenpairs;
import org.eigenlens.quiz.response.Row;

/** The form of an answer to a question typed on the spot: its size is that of the model answer. */
final class TypedForm {

    private TypedForm() {}

    static AnswerFormat<?> of(Source.Typed.Kind kind, String model) {
        return switch (kind) {
            case NUMBER -> NumberFormat.complex();
            case DIRECTION -> new DirectionFormat(Row.parse(model).size());
            case EIGENPAIRS ->
                new EigenpairsFormat(
                        Eigenpairs.parse(model).pairs().getFirst().vector().size());
        };
    }

    /** Refuses a model answer that is none by an {@link IllegalArgumentException} whose message is a sentence for who typed it. */
    static void check(Source.Typed.Kind kind, String model) {
        if (model.isEmpty()) {
            if (kind != Source.Typed.Kind.NUMBER) {
                throw new IllegalArgumentException("Type the right answer too: it says how many entries there are.");
            }
            return;
        }
        try {
            of(kind, model).parse(model);
        } catch (IllegalArgumentException unreadable) {
            throw new IllegalArgumentException(unreadable.getMessage(), unreadable);
        }
    }
}
