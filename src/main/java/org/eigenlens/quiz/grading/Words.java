package org.eigenlens.quiz.grading;

import java.util.Optional;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.show.MatrixTex;
import org.eigenlens.math.exact.show.ShownNumber;
import org.eigenlens.quiz.response.Quantity;
import org.eigenlens.quiz.response.Row;

/** Phrases that several graders say. */
final class Words {

    private Words() {}

    /** The exact form of a number, beside decimals that were right; none if the number is known in decimals only. */
    static Optional<Remark> exactForm(Quantity truth) {
        return truth.isDecimal()
                ? Optional.empty()
                : Optional.of(new Remark(Remark.Kind.EXACT_FORM, "Exactly, it is $" + truth.tex() + "$."));
    }

    static String column(ExactVector vector) {
        return MatrixTex.column(vector, Words::number);
    }

    /** The number in its short exact form, or in decimals. */
    static String number(ExactNumber number) {
        return ShownNumber.inDecimals(number).tex();
    }

    static String rowPrecision(Row typed) {
        return typed.entries().stream()
                .filter(Quantity::isDecimal)
                .max((a, b) -> Double.compare(a.slack(), b.slack()))
                .map(Precision::advice)
                .orElse("Right in the digits that you typed. Give three decimals, or the exact values.");
    }

    static String ordinal(int i) {
        return switch (i) {
            case 1 -> "first";
            case 2 -> "second";
            case 3 -> "third";
            default -> i + "th";
        };
    }
}
