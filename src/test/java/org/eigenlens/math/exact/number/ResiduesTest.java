package org.eigenlens.math.exact.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import org.hipparchus.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class ResiduesTest {

    private static GridPolynomial rational(long... coefficients) {
        return GridPolynomial.of(Polynomial.ofIntegers(coefficients), BigInteger.ONE);
    }

    @Test
    void simpleRootsAreProved() {
        for (long[] squarefree : List.of(
                new long[] {-2, 0, 0, 1},
                new long[] {-6, 11, -6, 1},
                new long[] {1, 0, 0, 0, 1},
                new long[] {-1, 1},
                new long[] {7L * 11 * 13 * 17, 0, 1})) {
            assertThat(Residues.proveSquarefree(rational(squarefree))).isTrue();
        }
    }

    @Test
    void repeatedRootsAreNeverProvedSimple() {
        for (long[] repeated : List.of(
                new long[] {1, -2, 1}, new long[] {-2, 5, -4, 1}, new long[] {4, 0, -4, 0, 1}, new long[] {-8, 12, -6, 1
                })) {
            assertThat(Residues.proveSquarefree(rational(repeated))).isFalse();
        }
    }

    @Test
    void missingRootsAreProved() {
        assertThat(Residues.proveWithoutRoot(rational(-2, 0, 0, 1))).isTrue();
        assertThat(Residues.proveWithoutRoot(rational(-1, -1, 0, 1))).isTrue();
        assertThat(Residues.proveWithoutRoot(rational(1, 0, 1))).isTrue();
    }

    @Test
    void polynomialsWithARootAreNeverProvedToHaveNone() {
        assertThat(Residues.proveWithoutRoot(rational(-6, 11, -6, 1))).isFalse();
        assertThat(Residues.proveWithoutRoot(rational(0, 1, 0, 1))).isFalse();
        assertThat(Residues.proveWithoutRoot(rational(-1_000_003, 1))).isFalse();
        // every prime splits x^4 + 1 into quadratics, and 2, 3 or 6 is a square modulo each
        assertThat(Residues.proveWithoutRoot(rational(-36, 0, 36, 0, -11, 0, 1)))
                .isFalse();
    }

    @Test
    void primesOfTheLeadingCoefficientSayNothing() {
        Surd seventh = Surd.of(1, 7);
        Polynomial p = Polynomial.of(seventh.negate(), Surd.ONE).times(Polynomial.ofIntegers(-3, 1));
        assertThat(Residues.proveWithoutRoot(GridPolynomial.of(p, BigInteger.ONE)))
                .isFalse();
        assertThat(Residues.proveSquarefree(GridPolynomial.of(p, BigInteger.ONE)))
                .isTrue();
    }

    @Test
    void rootsOfTheFieldAreSeenModuloPrimes() {
        Surd root2 = Surd.sqrt(new BigFraction(2));
        Polynomial linear = Polynomial.of(Surd.ONE.plus(root2), Surd.ONE);
        Polynomial cubic = Polynomial.of(root2.negate(), Surd.ZERO, Surd.ZERO, Surd.ONE);
        GridPolynomial withRoot = GridPolynomial.of(linear.times(Polynomial.ofIntegers(1, 0, 1)), BigInteger.TWO);
        assertThat(Residues.proveWithoutRoot(withRoot)).isFalse();
        assertThat(Residues.proveWithoutRoot(GridPolynomial.of(cubic, BigInteger.TWO)))
                .isTrue();
        assertThat(Residues.proveSquarefree(GridPolynomial.of(cubic, BigInteger.TWO)))
                .isTrue();
        assertThat(Residues.proveSquarefree(GridPolynomial.of(linear.times(linear), BigInteger.TWO)))
                .isFalse();
    }
}
