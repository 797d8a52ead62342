package org.eigenlens.quiz.families;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.narration.Narrator;
import org.eigenlens.math.exact.narration.Passage;
import org.eigenlens.math.exact.number.Decimal;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.exact.show.ExactTex;
import org.eigenlens.math.exact.show.MatrixTex;
import org.eigenlens.math.exact.show.ShownNumber;
import org.eigenlens.math.exact.solution.WorkedSolution;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.hipparchus.fraction.BigFraction;

/** How exact things are typed and typeset in questions. */
final class Notation {

    /** So many digits are enough for all decimals that end here. */
    private static final int WHOLE = 24;

    private Notation() {}

    /** The square matrix with these entries, row by row. */
    static ExactMatrix matrix(long... entries) {
        int n = (int) Math.round(Math.sqrt(entries.length));
        long[][] rows = new long[n][];
        for (int i = 0; i < n; i++) {
            rows[i] = Arrays.copyOfRange(entries, i * n, (i + 1) * n);
        }
        return ExactMatrix.ofIntegers(rows);
    }

    static ExactVector vector(long... entries) {
        return ExactVector.ofIntegers(entries);
    }

    /** The vector as one types it: {@code 1 -2}. */
    static String typed(ExactVector vector) {
        return vector.entries().stream().map(x -> ((Surd) x).toSource()).collect(Collectors.joining(" "));
    }

    /** The matrix as one types it: {@code 2 1; 1 2}. */
    static String typed(ExactMatrix matrix) {
        return MatrixLiteral.of(matrix).source();
    }

    /** The matrix in a formula. */
    static String tex(ExactMatrix matrix) {
        return MatrixTex.of(matrix, ExactTex::number);
    }

    /** The vector in a formula, as a column. */
    static String tex(ExactVector vector) {
        return MatrixTex.column(vector, ExactTex::number);
    }

    static String tex(Surd number) {
        return ExactTex.number(number);
    }

    /** The number in decimals, where others beside it are decimals, too; one whose decimals do not end as a fraction. */
    static String decimal(ExactNumber number) {
        Decimal decimal = ((Surd) number).decimal(WHOLE);
        return decimal.exact() ? ExactTex.decimal(decimal) : tex((Surd) number);
    }

    /** The matrix with its entries in decimals. */
    static String decimal(ExactMatrix matrix) {
        return MatrixTex.of(matrix, Notation::decimal);
    }

    /** A number that the reader has made, in its short exact form or else in decimals; decimals that end stay decimals. */
    static String brief(ExactNumber number) {
        return ShownNumber.inDecimals(number).tex();
    }

    /** A vector of such numbers, as a column. */
    static String brief(ExactVector vector) {
        return MatrixTex.column(vector, Notation::brief);
    }

    /** A sum of multiples of symbols, such as {@code 3x^2 - xy + y^2}; an empty symbol stands for a constant. */
    static String sum(Surd[] coefficients, String... symbols) {
        StringBuilder sum = new StringBuilder();
        for (int i = 0; i < coefficients.length; i++) {
            Surd coefficient = coefficients[i];
            if (coefficient.isZero()) {
                continue;
            }
            boolean negative = coefficient.signum() < 0;
            Surd size = negative ? coefficient.negate() : coefficient;
            sum.append(sum.isEmpty() ? (negative ? "-" : "") : negative ? " - " : " + ");
            sum.append(size.equals(Surd.ONE) && !symbols[i].isEmpty() ? "" : tex(size))
                    .append(symbols[i]);
        }
        return sum.isEmpty() ? "0" : sum.toString();
    }

    /** The same with whole coefficients. */
    static String sum(long[] coefficients, String... symbols) {
        return sum(Arrays.stream(coefficients).mapToObj(Surd::of).toArray(Surd[]::new), symbols);
    }

    /** A number that has no exact form, to fourteen significant digits. */
    static String decimals(double x) {
        return String.format(Locale.ROOT, "%.13e", x);
    }

    /** A number to four significant digits, for a sentence. */
    static String about(double x) {
        return new BigDecimal(x).round(new MathContext(4)).toPlainString();
    }

    /** The square root of a whole number as one types it, in its simplest form. */
    static String root(long number) {
        return Surd.sqrt(new BigFraction(number)).toSource();
    }

    /** A number as the base of a power: in parentheses unless it is whole and positive. */
    static String base(Surd number) {
        return number.isInteger() && number.signum() >= 0 ? tex(number) : "\\left(" + tex(number) + "\\right)";
    }

    /** A negative number in parentheses. */
    static String factor(Surd number) {
        String tex = tex(number);
        return tex.startsWith("-") ? "(" + tex + ")" : tex;
    }

    static String factor(long number) {
        return factor(Surd.of(number));
    }

    /** A number of things: {@code 1 step}, {@code 2 steps}. */
    static String counted(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /** The numbers of the right ones among all options, as one answers a choice of several. */
    static <T> String numbers(List<T> all, List<T> right) {
        return IntStream.range(0, all.size())
                .filter(i -> right.contains(all.get(i)))
                .mapToObj(i -> String.valueOf(i + 1))
                .collect(Collectors.joining(" "));
    }

    /** A worked solution as markdown. */
    static String told(WorkedSolution solution) {
        return Narrator.tell(solution).stream().map(Notation::told).collect(Collectors.joining("\n\n"));
    }

    private static String told(Passage passage) {
        return "**" + passage.heading() + "**\n\n"
                + passage.parts().stream()
                        .map(part -> switch (part) {
                            case Passage.Sentence sentence -> sentence.text();
                            case Passage.Display display -> "$$" + display.tex() + "$$";
                        })
                        .collect(Collectors.joining("\n\n"));
    }
}
