package org.eigenlens.math.spectral;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The singular values of a real or complex matrix with 2 or 3 rows, known in decimals: right to the last digit of a double, however far they are apart.
 *
 * <p>Method: the squares of the singular values are the roots of \(x^3 - e_1x^2 + e_2x - e_3\) with \(e_1 = \|M\|_F^2\), \(e_2\) the sum of
 * the squared moduli of all 2×2 minors and \(e_3 = |\det M|^2\) (Cauchy and Binet), and all are real; Newton's steps from the sum of the roots go
 * down to the largest one, and so for the reciprocals. It is done with p digits and with 2p, until both agree to 10⁻¹⁸.
 *
 * @param values descending, as many as the matrix has rows
 */
public record DecimalSingularValues(List<BigDecimal> values) {

    private static final int FEWEST = 40;
    private static final int MOST = 1500;
    private static final int STEPS = 300;
    private static final BigDecimal SETTLED = new BigDecimal("1e-18");
    private static final int LAST_DIGIT = 30;

    /**
     * The singular values; empty if they cannot be told from zero.
     *
     * @param rank how many of them are not zero, which decimals cannot tell
     * @param entries the matrix, each entry off by no more than one unit of so many digits after the point
     */
    public static Optional<DecimalSingularValues> of(int rank, IntFunction<DecimalNumber[][]> entries) {
        List<BigDecimal> before = List.of();
        for (int digits = FEWEST; digits <= MOST; digits *= 2) {
            List<BigDecimal> now = squares(rank, entries.apply(digits), new MathContext(digits));
            if (agree(before, now)) {
                return Optional.of(new DecimalSingularValues(now.stream()
                        .map(square -> square.sqrt(MathContext.DECIMAL64))
                        .toList()));
            }
            before = now;
        }
        return Optional.empty();
    }

    /** The condition number \(\sigma_1/\sigma_n\) of an invertible matrix. */
    public BigDecimal condition() {
        return values.getFirst().divide(values.getLast(), MathContext.DECIMAL64);
    }

    private static boolean agree(List<BigDecimal> before, List<BigDecimal> now) {
        return !before.isEmpty()
                && !now.isEmpty()
                && IntStream.range(0, now.size()).allMatch(k -> agree(before.get(k), now.get(k)));
    }

    private static boolean agree(BigDecimal before, BigDecimal now) {
        return before.subtract(now).abs().compareTo(now.multiply(SETTLED)) <= 0;
    }

    /** The squares of the singular values; empty if their product is zero to so many digits. */
    private static List<BigDecimal> squares(int rank, DecimalNumber[][] m, MathContext context) {
        BigDecimal[] e = {BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO};
        for (DecimalNumber[] row : m) {
            for (DecimalNumber x : row) {
                e[1] = e[1].add(x.squaredModulus(context), context);
            }
        }
        if (m.length == 2) {
            e[2] = minor(m, 0, 1, 0, 1, context).squaredModulus(context);
        } else {
            addMinors(m, e, context);
        }
        Arrays.fill(e, rank + 1, e.length, BigDecimal.ZERO);
        return e[rank].signum() == 0 ? List.of() : roots(rank, m.length, e, context);
    }

    private static void addMinors(DecimalNumber[][] m, BigDecimal[] e, MathContext context) {
        DecimalNumber determinant = DecimalNumber.ZERO;
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                DecimalNumber minor = minor(m, (i + 1) % 3, (i + 2) % 3, (j + 1) % 3, (j + 2) % 3, context);
                e[2] = e[2].add(minor.squaredModulus(context), context);
                determinant = i == 0 ? determinant.plus(m[0][j].times(minor, context), context) : determinant;
            }
        }
        e[3] = determinant.squaredModulus(context);
    }

    private static DecimalNumber minor(DecimalNumber[][] m, int i, int k, int j, int l, MathContext context) {
        return m[i][j].times(m[k][l], context).minus(m[i][l].times(m[k][j], context), context);
    }

    /** The roots of \(x^r - e_1x^{r-1} + \dots \pm e_r\) for the rank r, and zeros behind them. */
    private static List<BigDecimal> roots(int rank, int n, BigDecimal[] e, MathContext context) {
        BigDecimal[] roots = new BigDecimal[n];
        Arrays.fill(roots, BigDecimal.ZERO);
        if (rank > 0) {
            roots[0] = largestRoot(e[1], e[2], e[3], context);
        }
        if (rank == 2) {
            roots[1] = e[2].divide(roots[0], context);
        } else if (rank == 3) {
            BigDecimal reciprocal = largestRoot(
                    e[2].divide(e[3], context),
                    e[1].divide(e[3], context),
                    BigDecimal.ONE.divide(e[3], context),
                    context);
            roots[1] = e[3].multiply(reciprocal, context).divide(roots[0], context);
            roots[2] = BigDecimal.ONE.divide(reciprocal, context);
        }
        return List.of(roots);
    }

    /** The largest root of \(x^3 - ax^2 + bx - c\), whose roots are all real and not negative, a their sum. */
    private static BigDecimal largestRoot(BigDecimal a, BigDecimal b, BigDecimal c, MathContext context) {
        BigDecimal x = a;
        boolean isOpen = true;
        for (int k = 0; isOpen && k < STEPS; k++) {
            BigDecimal value = x.subtract(a)
                    .multiply(x, context)
                    .add(b)
                    .multiply(x, context)
                    .subtract(c, context);
            BigDecimal slope = x.multiply(BigDecimal.valueOf(3))
                    .subtract(a.add(a))
                    .multiply(x, context)
                    .add(b, context);
            BigDecimal step = value.signum() > 0 && slope.signum() > 0 ? value.divide(slope, context) : BigDecimal.ZERO;
            x = x.subtract(step, context);
            isOpen = step.compareTo(x.movePointLeft(LAST_DIGIT)) > 0;
        }
        return x;
    }
}
