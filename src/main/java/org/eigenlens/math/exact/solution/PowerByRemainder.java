package org.eigenlens.math.exact.solution;

import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.number.Polynomial;
import org.eigenlens.math.exact.number.Surd;

/**
 * The power by Cayley and Hamilton: \(x^k=q(x)p(x)+r(x)\) and \(p(A)=0\), so \(A^k=r(A)\).
 *
 * <p>For a negative exponent the same is done with the inverse and its characteristic polynomial.
 *
 * @param base A, or its inverse for a negative exponent
 * @param ofInverse whether the base is the inverse
 * @param exponent \(|k|\)
 */
public record PowerByRemainder(
        ExactMatrix base,
        boolean ofInverse,
        Polynomial characteristic,
        int exponent,
        Polynomial remainder,
        ExactMatrix power)
        implements Step {

    /** The polynomial \(x^k\) modulo p, by squaring. */
    static Polynomial remainder(Polynomial characteristic, int exponent) {
        Polynomial result = Polynomial.ONE.dividedBy(characteristic).remainder();
        Polynomial square = Polynomial.X.dividedBy(characteristic).remainder();
        for (int rest = exponent; rest > 0; rest >>= 1) {
            result = (rest & 1) == 1
                    ? result.times(square).dividedBy(characteristic).remainder()
                    : result;
            square = square.times(square).dividedBy(characteristic).remainder();
        }
        return result;
    }

    @Override
    public boolean holds() {
        ExactMatrix zero = ExactMatrix.zero(base.rows());
        return valueAt(characteristic).equals(zero)
                && remainder.degree() < base.rows()
                && valueAt(remainder).equals(power)
                && base.power(exponent).equals(power);
    }

    private ExactMatrix valueAt(Polynomial polynomial) {
        ExactMatrix value = ExactMatrix.zero(base.rows());
        for (int k = polynomial.degree(); k >= 0; k--) {
            Surd c = polynomial.coefficient(k);
            value = value.times(base).minusMultipleOfIdentity(c.negate());
        }
        return value;
    }
}
