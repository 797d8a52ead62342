package org.eigenlens.quiz.format;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eigenlens.quiz.grading.Grader;
import org.eigenlens.quiz.grading.NumberGrader;
import org.eigenlens.quiz.response.Quantity;
import org.eigenlens.quiz.response.UnreadableException;

/** One number. */
public record NumberFormat(Kind kind) implements AnswerFormat<Quantity> {

    private static final Pattern WITH_COMMA = Pattern.compile("[-+−]?[0-9]{1,30},[0-9]{1,30}");

    /** What sort of number is asked for. */
    public enum Kind {
        /** A real number, exactly or in decimals. */
        REAL,
        /** A real or complex number, exactly or in decimals. */
        COMPLEX,
        /** A number in exact form. */
        EXACT
    }

    /** A real number, exactly or in decimals. */
    public static NumberFormat real() {
        return new NumberFormat(Kind.REAL);
    }

    /** A real or complex number, exactly or in decimals. */
    public static NumberFormat complex() {
        return new NumberFormat(Kind.COMPLEX);
    }

    /** A number in exact form. */
    public static NumberFormat exact() {
        return new NumberFormat(Kind.EXACT);
    }

    @Override
    public String advice() {
        return switch (kind) {
            case REAL -> "Type a number such as 3, -1/2, sqrt(2) or 0.333.";
            case COMPLEX -> "Type a number such as 3, 1-2i or (1+i sqrt(3))/2.";
            case EXACT -> "Type an exact number such as 3, -1/2 or (1+sqrt(5))/2.";
        };
    }

    @Override
    public Grader<Quantity> against(Quantity truth) {
        return new NumberGrader(truth, kind == Kind.EXACT);
    }

    @Override
    public Quantity parse(String response) {
        String number = response.strip();
        if (number.endsWith("°") || number.endsWith("%")) {
            throw new UnreadableException(
                    "Type the number alone, without “" + number.charAt(number.length() - 1) + "”.");
        }
        if (WITH_COMMA.matcher(number).matches()) {
            throw new UnreadableException("A number has a point before its decimals here, and no comma: type "
                    + number.replace(',', '.') + " if that is meant.");
        }
        return Quantity.parse(response);
    }

    @Override
    public String echo(Quantity value) {
        return value.tex();
    }

    @Override
    public List<Quantity> numbers(Quantity value) {
        return List.of(value);
    }

    @Override
    public Optional<String> caution(Quantity value) {
        return kind == Kind.EXACT && value.isDecimal()
                ? Optional.of(
                        "Here an exact number is asked for, and decimals do not count: give a fraction or a root.")
                : AnswerFormat.super.caution(value);
    }
}
