package org.eigenlens.quiz.grading;

import java.util.List;
import java.util.Optional;
import org.eigenlens.quiz.response.Quantity;
import org.eigenlens.quiz.response.Row;

/**
 * How many digits a decimal has to have: three right ones after the point, or four significant ones.
 *
 * <p>So 1.414 answers √2, 0.333 a third and 5.372e150 a large number, while 1.41, 0.012 and 5.37e150 have too few digits. This is a custom about digits and
 * says nothing about what is right.
 */
public final class Precision {

    private static final String CAUTION =
            "If that is rounded, it has too few digits to be judged: give three decimals, or the exact value.";

    private static final double FOUR_DIGITS = 5e-4;
    private static final double THREE_DIGITS = 5e-3;

    private static final double KNOWN_WELL = 1e-10;

    /** Above the rounding of a few operations on doubles. */
    private static final double ROUNDING = 16 * 0x1p-53;

    private Precision() {}

    /** Whether numbers up to a size, known up to a slack, are known well enough. */
    static boolean isEnough(double slack, double size) {
        double room = 1 + 1e-9;
        boolean threeDecimals = slack <= FOUR_DIGITS * room && slack <= THREE_DIGITS * size * room;
        return slack <= FOUR_DIGITS * size * room || threeDecimals;
    }

    /** What the arithmetic of doubles may add to a difference of numbers of a size. */
    static double floor(double size) {
        return ROUNDING * size;
    }

    /** How far a true number may be from what is known of it: where it has no exact form, as a value of exp, half a unit of its many digits. Short decimals are meant as they stand. */
    static double unknownOf(Quantity truth) {
        return truth.slack() <= KNOWN_WELL * truth.size() ? truth.slack() : 0;
    }

    /** What to say of numbers of which one has too few digits to be judged; it depends on the digits alone. */
    public static Optional<String> caution(List<Quantity> typed) {
        return typed.stream()
                .filter(number -> number.isDecimal() && !isEnough(number.slack(), number.size()))
                .findFirst()
                .map(number -> CAUTION);
    }

    /** The same of entries that count on one scale. */
    public static Optional<String> caution(Row typed, double scale) {
        return typed.isDecimal() && !isEnough(typed.slack(), scale) ? Optional.of(CAUTION) : Optional.empty();
    }

    /** What to say when there are too few digits. */
    static String advice(Quantity typed) {
        return "Right " + extent(typed) + ". Give three decimals, or the exact value.";
    }

    private static String extent(Quantity typed) {
        String source = typed.source();
        int point = source.indexOf('.');
        if (!source.matches("-?[0-9]*\\.[0-9]+")) {
            return "in the digits that you typed";
        }
        int decimals = source.length() - point - 1;
        return switch (decimals) {
            case 1 -> "to one decimal";
            case 2 -> "to two decimals";
            default -> "in the digits that you typed, but few of them are other than zero";
        };
    }
}
