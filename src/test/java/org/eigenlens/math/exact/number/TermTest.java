package org.eigenlens.math.exact.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.hipparchus.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class TermTest {

    /** A prime above a million, so that its square is no square that is looked for. */
    private static final BigInteger LARGE_PRIME = BigInteger.valueOf(1_000_003);

    private static Term term(long radicand, long p, long q) {
        return new Term(BigInteger.valueOf(radicand), new BigFraction(p, q));
    }

    private static Term large(BigInteger radicand, long coefficient) {
        return new Term(radicand, new BigFraction(coefficient));
    }

    @Test
    void productTakesTheCommonDivisorOutOfTheRoot() {
        assertThat(term(6, 1, 2).times(term(10, 3, 1))).isEqualTo(term(15, 3, 1));
        assertThat(term(6, 1, 2).times(term(6, 4, 1))).isEqualTo(term(1, 12, 1));
        assertThat(term(1, 5, 1).times(term(7, 2, 3))).isEqualTo(term(7, 10, 3));
        assertThat(term(7, 2, 3).times(term(1, 5, 1))).isEqualTo(term(7, 10, 3));
    }

    @Test
    void productOfImaginaryTermsIsNegative() {
        assertThat(term(-1, 2, 1).times(term(-1, 3, 1))).isEqualTo(term(1, -6, 1));
        assertThat(term(-2, 1, 1).times(term(-6, 1, 1))).isEqualTo(term(3, -2, 1));
        assertThat(term(-2, 1, 1).times(term(6, 1, 1))).isEqualTo(term(-3, 2, 1));
        assertThat(term(2, 1, 1).times(term(-6, 1, 1))).isEqualTo(term(-3, 2, 1));
    }

    @Test
    void largeRootsThatHideASquareStillBelongTogether() {
        BigInteger hidden = LARGE_PRIME.pow(2).multiply(BigInteger.TWO);
        assertThat(large(hidden, 1).sharesRootWith(term(2, 1, 1))).isTrue();
        assertThat(term(2, 1, 1).sharesRootWith(large(hidden, 1))).isTrue();
        assertThat(large(hidden, 1).sharesRootWith(term(3, 1, 1))).isFalse();
        assertThat(large(hidden.negate(), 1).sharesRootWith(term(2, 1, 1))).isFalse();
        assertThat(large(hidden.negate(), 1).sharesRootWith(term(-2, 1, 1))).isTrue();
        assertThat(term(2, 1, 1).sharesRootWith(term(8, 1, 1)))
                .as("small radicands are in lowest form, so unequal ones differ")
                .isFalse();
    }

    @Test
    void rationalTermIsNotMistakenForALargeSquare() {
        BigInteger square = LARGE_PRIME.pow(2);
        assertThat(large(square, 1).sharesRootWith(term(1, 1, 1))).isFalse();
    }

    @Test
    void coefficientChangesWithTheRadicandAndTheValueDoesNot() {
        BigInteger hidden = LARGE_PRIME.pow(2).multiply(BigInteger.TWO);
        assertThat(large(hidden, 3).inTermsOf(BigInteger.TWO)).isEqualTo(new BigFraction(3L * 1_000_003));
        assertThat(term(2, 3L * 1_000_003, 1).inTermsOf(hidden)).isEqualTo(new BigFraction(3));
        assertThat(term(2, 3, 4).inTermsOf(BigInteger.TWO)).isEqualTo(new BigFraction(3, 4));
    }

    @Test
    void sumAddsWhatBelongsTogetherInOrderOfTheRadicands() {
        List<Term> left = List.of(term(1, 1, 2), term(3, 2, 1));
        List<Term> right = List.of(term(-1, 1, 1), term(2, 5, 1), term(3, -2, 1));
        assertThat(Term.sum(left, right)).containsExactly(term(-1, 1, 1), term(1, 1, 2), term(2, 5, 1));
        BigInteger hidden = LARGE_PRIME.pow(2).multiply(BigInteger.TWO);
        assertThat(Term.sum(List.of(term(2, 1, 1)), List.of(large(hidden, 1)))).containsExactly(term(2, 1_000_004, 1));
    }

    @Test
    void sizeEnclosesTheValueToTheDigitsAsked() {
        for (int digits : new int[] {1, 5, 40}) {
            Interval size = term(2, 2, 3).size(digits);
            BigDecimal square = new BigDecimal(8);
            assertThat(size.lo().pow(2).multiply(BigDecimal.valueOf(9))).isLessThanOrEqualTo(square);
            assertThat(size.hi().pow(2).multiply(BigDecimal.valueOf(9))).isGreaterThanOrEqualTo(square);
            assertThat(size.hi().subtract(size.lo()).movePointRight(digits - 1))
                    .isLessThanOrEqualTo(BigDecimal.valueOf(4));
        }
        Interval quarter = term(1, 1, 4).size(10);
        assertThat(quarter.lo()).isEqualByComparingTo("0.25");
        assertThat(quarter.hi()).isEqualByComparingTo("0.25");
        Interval third = term(-1, 1, 3).size(4);
        assertThat(third.lo()).isEqualByComparingTo("0.3333");
        assertThat(third.hi()).isEqualByComparingTo("0.3334");
    }

    @Test
    void integerDigitsAreNeverTooFew() {
        long[][] cases = {{1, 1, 3}, {1, 9, 1}, {1, 10, 1}, {1, 999_999, 7}, {2, 1_000_000, 1}, {99, 12_345, 1}};
        for (long[] c : cases) {
            Term term = term(c[0], c[1], c[2]);
            int digits = term.size(20).hi().toBigInteger().toString().length();
            assertThat(term.integerDigits()).as(term.toString()).isBetween(digits, digits + 2);
        }
        BigInteger huge = BigInteger.TEN.pow(100);
        assertThat(new Term(BigInteger.ONE, new BigFraction(huge)).integerDigits())
                .isBetween(101, 103);
        assertThat(new Term(BigInteger.ONE, new BigFraction(BigInteger.ONE, huge)).integerDigits())
                .isOne();
        assertThat(new Term(huge.add(BigInteger.ONE), BigFraction.ONE).integerDigits())
                .isBetween(51, 53);
    }

    @Test
    void doubleOfALongFractionIsTheNearest() {
        BigInteger p = BigInteger.TEN.pow(30).add(BigInteger.ONE);
        assertThat(Term.toDouble(new BigFraction(p, BigInteger.TEN.pow(30)))).isEqualTo(1);
        assertThat(Term.toDouble(new BigFraction(1, 3))).isEqualTo(1.0 / 3);
        assertThat(Term.toDouble(new BigFraction(
                        BigInteger.TEN.pow(400), BigInteger.TEN.pow(399).multiply(BigInteger.valueOf(3)))))
                .isEqualTo(10.0 / 3);
        long beyond = (1L << 53) + 1;
        assertThat(Term.toDouble(new BigFraction(beyond, 1L << 53))).isEqualTo(1);
        assertThat(Term.toDouble(new BigFraction(-beyond, 3))).isEqualTo(-3002399751580331.0);
    }
}
