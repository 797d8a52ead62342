package org.eigenlens.math.spectral;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * The condition number \(\kappa_2(M) = \sigma_1/\sigma_n\) of an invertible real or complex matrix with 2 or 3 rows, known in decimals: right to
 * the last digit of a double, however large it is.
 *
 * <p>Method: the squares of the singular values are the roots of \(x^3 - e_1x^2 + e_2x - e_3\) with \(e_1 = \|M\|_F^2\), \(e_2\) the sum of
 * the squared moduli of all 2×2 minors and \(e_3 = |\det M|^2\) (Cauchy and Binet), and all are real; Newton's steps from the sum of the roots go
 * down to the largest one, and so for the reciprocals. It is done with p digits and with 2p, until both agree to 10⁻¹⁸.
 */
public final class DecimalCondition {

    private static final int FEWEST = 40;
    private static final int MOST = 1500;
    private static final int STEPS = 300;
    private static final BigDecimal SETTLED = new BigDecimal("1e-18");
    private static final int LAST_DIGIT = 30;

    private DecimalCondition() {}

    /**
     * The condition number; empty if it cannot be told from infinity.
     *
     * @param entries the matrix, each entry off by no more than one unit of so many digits after the point
     */
    public static Optional<BigDecimal> of(IntFunction<DecimalNumber[][]> entries) {
        Optional<BigDecimal> before = Optional.empty();
        for (int digits = FEWEST; digits <= MOST; digits *= 2) {
            Optional<BigDecimal> now = squared(entries.apply(digits), new MathContext(digits));
            if (agree(before, now)) {
                return now.map(square -> square.sqrt(MathContext.DECIMAL64));
            }
            before = now;
        }
        return Optional.empty();
    }

    private static boolean agree(Optional<BigDecimal> before, Optional<BigDecimal> now) {
        return before.isPresent()
                && now.isPresent()
                && before.get().subtract(now.get()).abs().compareTo(now.get().multiply(SETTLED)) <= 0;
    }

    /** The square of the condition number; empty if the determinant is zero to so many digits. */
    private static Optional<BigDecimal> squared(DecimalNumber[][] m, MathContext context) {
        BigDecimal e1 = BigDecimal.ZERO;
        for (DecimalNumber[] row : m) {
            for (DecimalNumber x : row) {
                e1 = e1.add(x.squaredModulus(context), context);
            }
        }
        if (m.length == 2) {
            BigDecimal e2 = minor(m, 0, 1, 0, 1, context).squaredModulus(context);
            return product(e1, e2, BigDecimal.ZERO, e2, context);
        }
        BigDecimal e2 = BigDecimal.ZERO;
        DecimalNumber determinant = DecimalNumber.ZERO;
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                DecimalNumber minor = minor(m, (i + 1) % 3, (i + 2) % 3, (j + 1) % 3, (j + 2) % 3, context);
                e2 = e2.add(minor.squaredModulus(context), context);
                determinant = i == 0 ? determinant.plus(m[0][j].times(minor, context), context) : determinant;
            }
        }
        BigDecimal e3 = determinant.squaredModulus(context);
        return product(e1, e2, e3, e3, context);
    }

    private static DecimalNumber minor(DecimalNumber[][] m, int i, int k, int j, int l, MathContext context) {
        return m[i][j].times(m[k][l], context).minus(m[i][l].times(m[k][j], context), context);
    }

    /** The largest root times the largest reciprocal of one; {@code last} is the last of these coefficients that is not 0. */
    private static Optional<BigDecimal> product(
            BigDecimal e1, BigDecimal e2, BigDecimal e3, BigDecimal last, MathContext context) {
        if (last.signum() == 0) {
            return Optional.empty();
        }
        boolean isCubic = e3.signum() != 0;
        BigDecimal reciprocal1 = (isCubic ? e2 : e1).divide(last, context);
        BigDecimal reciprocal2 = (isCubic ? e1 : BigDecimal.ONE).divide(last, context);
        BigDecimal reciprocal3 = isCubic ? BigDecimal.ONE.divide(last, context) : BigDecimal.ZERO;
        return Optional.of(largestRoot(e1, e2, e3, context)
                .multiply(largestRoot(reciprocal1, reciprocal2, reciprocal3, context), context));
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
