package org.eigenlens.math.exact.narration;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.Decimal;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Polynomial;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.exact.show.ExactTex;
import org.eigenlens.math.exact.show.MatrixTex;

/** Exact values in TeX, as they are read best: decimals that end as decimals, simple fractions as fractions. */
final class Tex {

    private static final int DIGITS = 6;

    private Tex() {}

    /** The exact number. */
    static String number(ExactNumber number) {
        return ExactTex.number(number);
    }

    /** The exact number as a factor: in parentheses where it is a sum or has a sign. */
    static String factor(ExactNumber number) {
        String tex = number(number);
        boolean fraction = tex.startsWith("\\frac");
        boolean sum = !fraction && (tex.contains(" + ") || tex.contains(" - "));
        return sum || tex.startsWith("-") ? "\\left(" + tex + "\\right)" : tex;
    }

    /** The exact number as the base of a power: in parentheses unless it is made of digits only. */
    static String base(ExactNumber number) {
        String tex = number(number);
        return tex.matches("[0-9.]+") ? tex : "\\left(" + tex + "\\right)";
    }

    /** A polynomial in λ as a factor: in parentheses unless it is one term without a sign. */
    static String factor(Polynomial polynomial) {
        String tex = polynomial(polynomial);
        boolean sum = tex.contains(" + ") || tex.contains(" - ");
        return sum || tex.startsWith("-") ? "\\left(" + tex + "\\right)" : tex;
    }

    /** The sum of numbers other than zero, each with its sign: {@code -8 + 24 - 20 + 4}. */
    static String sum(List<Surd> numbers) {
        StringBuilder text = new StringBuilder();
        for (Surd number : numbers) {
            if (!number.isZero()) {
                text.append(term(number, "", text.isEmpty()));
            }
        }
        return text.toString();
    }

    /** A term of a sum: {@code + 2x_1}, {@code - x_2}; the sign is left out before the first term if it is +. */
    static String term(ExactNumber coefficient, String symbol, boolean first) {
        boolean negative = number(coefficient).startsWith("-") && !isSum(coefficient);
        String size = number(negative ? coefficient.negate() : coefficient);
        String factor =
                size.equals("1") && !symbol.isEmpty() ? "" : isSum(coefficient) ? "\\left(" + size + "\\right)" : size;
        String sign = negative ? (first ? "-" : " - ") : first ? "" : " + ";
        return sign + factor + symbol;
    }

    private static boolean isSum(ExactNumber number) {
        String tex = number(number);
        return !tex.startsWith("\\frac") && (tex.contains(" + ") || tex.contains(" - "));
    }

    /** The decimals of a number, with ≈ unless they are all of it. */
    static String decimals(ExactNumber number) {
        Decimal decimal = number.decimal(DIGITS);
        return (decimal.exact() ? "= " : "\\approx ") + ExactTex.decimal(decimal);
    }

    static String matrix(ExactMatrix matrix) {
        return MatrixTex.of(matrix, Tex::number);
    }

    /** The matrix \(A-\lambda I\) with λ as a symbol. */
    static String minusLambda(ExactMatrix matrix) {
        return MatrixTex.ofRows(rows(matrix.rows(), matrix.columns(), (i, j) -> shifted(matrix, i, j)));
    }

    static String minusLambda(ExactNumber entry) {
        return entry.isZero() ? "-\\lambda" : number(entry) + " - \\lambda";
    }

    /** The determinant of \(A-\lambda I\) between bars. */
    static String determinant(ExactMatrix matrix) {
        return MatrixTex.determinant(rows(matrix.rows(), matrix.columns(), (i, j) -> shifted(matrix, i, j)));
    }

    /** The determinant that is left of \(A-\lambda I\) without the first row and one column. */
    static String minor(ExactMatrix matrix, int column) {
        int n = matrix.rows() - 1;
        return MatrixTex.determinant(rows(n, n, (i, j) -> shifted(matrix, i + 1, j < column ? j : j + 1)));
    }

    private static String shifted(ExactMatrix matrix, int i, int j) {
        return i == j ? minusLambda(matrix.entry(i, j)) : number(matrix.entry(i, j));
    }

    private static List<List<String>> rows(int rows, int columns, BiFunction<Integer, Integer, String> entry) {
        return IntStream.range(0, rows)
                .mapToObj(i -> IntStream.range(0, columns)
                        .mapToObj(j -> entry.apply(i, j))
                        .toList())
                .toList();
    }

    /** The matrix \([M\,|\,N]\) whose right part begins at column {@code split}. */
    static String augmented(ExactMatrix matrix, int split) {
        return MatrixTex.augmented(matrix, split, Tex::number);
    }

    static String vector(ExactVector vector) {
        return MatrixTex.column(vector, Tex::number);
    }

    /** The decimals of a vector. */
    static String vectorDecimals(ExactVector vector) {
        return MatrixTex.column(vector, x -> ExactTex.decimal(x.decimal(DIGITS)));
    }

    /** A polynomial in λ, highest power first; but {@code 4 - \lambda} in this order. */
    static String polynomial(Polynomial polynomial) {
        boolean shifted = polynomial.equals(Polynomial.of(polynomial.coefficient(0), Surd.of(-1)));
        return shifted ? minusLambda(polynomial.coefficient(0)) : polynomial(polynomial, "\\lambda");
    }

    static String polynomial(Polynomial polynomial, String variable) {
        return polynomial.toTex(variable, Tex::number);
    }

    /** The linear form \(\ell_1x_1+\dots+\ell_nx_n\). */
    static String linearForm(ExactVector form) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < form.size(); i++) {
            if (!form.entry(i).isZero()) {
                text.append(term(form.entry(i), "x_{" + (i + 1) + "}", text.isEmpty()));
            }
        }
        return text.isEmpty() ? "0" : text.toString();
    }

    /** The quadratic form \(x^\top Sx\) written out. */
    static String quadraticForm(ExactMatrix symmetric) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < symmetric.rows(); i++) {
            for (int j = i; j < symmetric.rows(); j++) {
                ExactNumber entry = symmetric.entry(i, j);
                ExactNumber coefficient = i == j ? entry : entry.times(Surd.of(2));
                String unknowns = i == j ? "x_{" + (i + 1) + "}^2" : "x_{" + (i + 1) + "}x_{" + (j + 1) + "}";
                if (!coefficient.isZero()) {
                    text.append(term(coefficient, unknowns, text.isEmpty()));
                }
            }
        }
        return text.isEmpty() ? "0" : text.toString();
    }

    static String list(List<String> items) {
        return String.join(",\\quad ", items);
    }
}
