package org.eigenlens.lab.ui.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eigenlens.math.exact.show.MatrixTex;
import org.eigenlens.math.spectral.ComplexNumber;
import org.eigenlens.math.spectral.ComplexVector;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.widget.Words;

/**
 * A number computed in double precision, shown with as many digits as are right: at most {@value #MOST}, and right to within one unit of
 * the last.
 *
 * @param tex the digits
 * @param digits how many significant digits are right; 0 if only a bound is known, negative if that is a lower
 *     bound
 */
record Rounded(String tex, int digits) {

    static final int MOST = 6;

    /** Nearly all of the digits that a double has. */
    static final int DIGITS_OF_A_DOUBLE = 15;

    /** The unit roundoff of double precision. */
    static final double U = 0x1p-53;

    private static final int SMALLEST_PLAIN_EXPONENT = -4;

    /** In place of a number of digits: the number is a lower bound. */
    private static final int LOWER_BOUND = -1;

    /** A divisor with this relative error has no digit. */
    private static final double UNKNOWN = 0.5;

    /** Shows a value that is off by at most {@code error}. */
    static Rounded of(double value, double error) {
        return of(value, error, MOST);
    }

    private static Rounded of(double value, double error, int most) {
        if (Double.isInfinite(value)) {
            return new Rounded(value > 0 ? "\\infty" : "-\\infty", MOST);
        }
        double size = Math.abs(value);
        if (size != 0 && size < Double.MIN_NORMAL && error < Double.MIN_VALUE) {
            return of(value, Double.MIN_VALUE, most);
        }
        if (size <= error) {
            return error == 0 ? new Rounded("0", MOST) : new Rounded("0 \\pm " + upwards(error), 0);
        }
        int digits = error == 0 ? most : (int) Math.min(most, Math.floor(-Math.log10(2 * error / size)));
        return digits < 1
                ? new Rounded(layOut(value, 1) + " \\pm " + upwards(error), 0)
                : new Rounded(layOut(value, digits), digits);
    }

    /** Shows a value by more digits than usual where it would else look like a landmark that it is not. */
    static Rounded near(double landmark, double value, double error) {
        boolean alike = value != landmark && Math.abs(value - landmark) < 1e-4 * Math.abs(landmark);
        return of(value, error, alike ? DIGITS_OF_A_DOUBLE : MOST);
    }

    /** Shows a value that is off by at most {@code error} times itself. */
    static Rounded relative(double value, double error) {
        return of(value, Math.abs(value) * error);
    }

    /**
     * Shows 1/d where d is off by at most {@code error}. If that is as large as d, or d came out as zero, all that is known is how
     * large 1/d is at least.
     *
     * @param value 1/d as it was computed, perhaps infinite
     */
    static Rounded reciprocal(double value, double error) {
        double relative = error * value;
        return error == 0 || relative < UNKNOWN
                ? of(value, error == 0 ? 0 : value * relative / (1 - relative))
                : atLeast(1 / (1 / value + error));
    }

    /** Shows a number of which it is only known how large it is at least. */
    static Rounded atLeast(double bound) {
        BigDecimal below =
                new BigDecimal(Math.min(bound, Double.MAX_VALUE)).round(new MathContext(1, RoundingMode.DOWN));
        return new Rounded("\\ge " + lay(below, 1), LOWER_BOUND);
    }

    /** Shows the size of a small number, such as an error, by two digits. */
    static String size(double value) {
        return value == 0 ? "0" : Double.isInfinite(value) ? "\\infty" : layOut(value, 2);
    }

    /** Shows a complex number; a part that cannot be told from zero is left out. */
    static String complex(ComplexNumber z, double error) {
        return complex(z, error, MOST);
    }

    /** Shows a complex number by at most so many digits. */
    static String complex(ComplexNumber z, double error, int most) {
        if (Math.abs(z.im()) <= error) {
            return of(z.re(), error, most).tex();
        }
        String size = of(Math.abs(z.im()), error, most).tex();
        String imaginary = size.equals("1") ? "i" : size.contains("\\") ? size + "\\,i" : size + "i";
        String sign = z.im() < 0 ? "-" : "+";
        return Math.abs(z.re()) <= error
                ? (z.im() < 0 ? "-" : "") + imaginary
                : of(z.re(), error, most).tex() + " " + sign + " " + imaginary;
    }

    /** Shows a column; entries that cannot be told from zero are shown as zero. */
    static String vector(ComplexVector vector, double error) {
        return MatrixTex.column(vector.entries().stream()
                .map(z -> z.modulus() <= error ? "0" : complex(z, error))
                .toList());
    }

    /** Shows a matrix; entries that cannot be told from zero are shown as zero. */
    static String matrix(DenseMatrix matrix, double error) {
        return MatrixTex.ofRows(IntStream.range(0, matrix.rows())
                .mapToObj(i -> IntStream.range(0, matrix.columns())
                        .mapToObj(j -> entry(matrix.entry(i, j), error))
                        .toList())
                .toList());
    }

    /** Shows numbers in a row. */
    static String list(Stream<Rounded> numbers) {
        return numbers.map(Rounded::tex).collect(Collectors.joining(",\\quad "));
    }

    private static String entry(double value, double error) {
        return Math.abs(value) <= error ? "0" : of(value, error).tex();
    }

    /** How far the number can be trusted, in words; empty where all digits that are ever shown are right. */
    String trust(Words words) {
        return switch (digits) {
            case LOWER_BOUND -> words.say("trust.least");
            case 0 -> words.say("trust.bound");
            default -> digits >= MOST ? "" : words.say("trust.digits", digits);
        };
    }

    /** Whether a value is shown, and not only a bound. */
    boolean isKnown() {
        return digits > 0;
    }

    /** Shows a number all of whose digits are right. */
    static Rounded exact(BigDecimal value) {
        return new Rounded(lay(value.round(new MathContext(MOST)), MOST), MOST);
    }

    /** Shows all digits of a decimal. */
    static String decimal(BigDecimal value) {
        return lay(value, DIGITS_OF_A_DOUBLE);
    }

    private static String upwards(double error) {
        return lay(new BigDecimal(Math.min(error, Double.MAX_VALUE)).round(new MathContext(1, RoundingMode.UP)), 1);
    }

    private static String layOut(double value, int digits) {
        return lay(new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN)), digits);
    }

    private static String lay(BigDecimal rounded, int digits) {
        BigDecimal value = rounded.stripTrailingZeros();
        int exponent = value.precision() - value.scale() - 1;
        if (exponent >= SMALLEST_PLAIN_EXPONENT && exponent < Math.max(digits, 3)) {
            return value.toPlainString();
        }
        BigDecimal mantissa = value.movePointLeft(exponent);
        String power = "10^{" + exponent + "}";
        boolean one = mantissa.abs().compareTo(BigDecimal.ONE) == 0;
        return one ? (mantissa.signum() < 0 ? "-" : "") + power : mantissa.toPlainString() + " \\cdot " + power;
    }
}
