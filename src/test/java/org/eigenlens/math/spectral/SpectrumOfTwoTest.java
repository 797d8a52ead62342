package org.eigenlens.math.spectral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What decides between two real eigenvalues and a pair, where nearly all digits cancel. */
class SpectrumOfTwoTest {

    private static final double U = 0x1p-53;

    private static BigDecimal exact(double x) {
        return new BigDecimal(x);
    }

    @Property(tries = 2000)
    void discriminantKeepsItsDigitsWhereSquareAndProductCancel(@ForAll long seed) {
        Random random = new Random(seed);
        double a = 1 + random.nextDouble();
        double d = -random.nextDouble() / 8;
        double b = 1 + random.nextDouble();
        double c = -(a - d) * (a - d) / (4 * b) * (1 + random.nextInt(-4, 5) * Math.scalb(U, random.nextInt(30)));
        BigDecimal h = exact(a).subtract(exact(d));
        BigDecimal truth = h.multiply(h).add(exact(4).multiply(exact(b)).multiply(exact(c)));
        BigDecimal error =
                exact(SpectrumOfTwo.fourTimesDiscriminant(a, b, c, d)).subtract(truth);
        double bound = 1.5 * U * Math.abs(truth.doubleValue()) + 16 * U * U * (a - d) * (a - d);
        assertThat(error.abs()).isLessThanOrEqualTo(exact(bound));
    }

    /** Kahan's method is right to 3/2 of the last digit: Jeannerod, Louvet and Muller, Math. Comp. 82 (2013). */
    @Property(tries = 2000)
    void determinantKeepsItsDigitsWhereTheProductsCancel(@ForAll long seed) {
        Random random = new Random(seed);
        double a = 1 + random.nextDouble();
        double b = 1 + random.nextDouble();
        double c = 1 + random.nextDouble();
        double d = b * c / a * (1 + random.nextInt(-4, 5) * Math.scalb(U, random.nextInt(30)));
        BigDecimal truth = exact(a).multiply(exact(d)).subtract(exact(b).multiply(exact(c)));
        BigDecimal error = exact(SpectrumOfTwo.determinant(a, b, c, d)).subtract(truth);
        assertThat(error.abs()).isLessThanOrEqualTo(exact(1.5 * Math.ulp(truth.doubleValue())));
    }

    /** (10⁸ + 1)² − 4·(5·10⁷ + 1)·5·10⁷ = 1, of which a plain sum in doubles keeps nothing. */
    @Test
    void smallestIntegerDiscriminantIsExact() {
        assertThat(SpectrumOfTwo.fourTimesDiscriminant(100_000_001, 50_000_001, -50_000_000, 0))
                .isEqualTo(1);
    }

    /** The eigenvectors \((\sqrt b, \pm\sqrt c)\), although b and c beside the diagonal, or their product, are below all doubles. */
    @ParameterizedTest
    @CsvSource({
        "1e200, 1, 1e-200",
        "1e200, 1, -1e-200",
        "1e300, 4e-300, 1e-300",
        "1, 1e-320, 1e-320",
        "1e308, 5e-324, -5e-324"
    })
    void smallCouplingsOfEqualDiagonalEntriesStillTurnTheVectors(double a, double b, double c) {
        Eigensystem system = SpectrumOfTwo.of(a, b, c, a);
        double size = Math.sqrt(b) * Math.sqrt(Math.abs(c));
        assertThat(system.re[0]).isEqualTo(a + (c > 0 ? size : 0));
        assertThat(system.im[0]).isEqualTo(c > 0 ? 0 : size);
        double length = Math.hypot(Math.sqrt(b), Math.sqrt(Math.abs(c)));
        for (int j = 0; j < 2; j++) {
            ComplexVector v = system.vector(j);
            assertThat(v.entry(0).re()).isCloseTo(Math.sqrt(b) / length, within(8 * U));
            ComplexNumber second = v.entry(1);
            assertThat(c > 0 ? second.re() : second.im())
                    .isCloseTo((j == 0 ? 1 : -1) * Math.sqrt(Math.abs(c)) / length, within(8 * U));
        }
    }

    @Test
    void lowerEntryBesideAHugeDiagonalKeepsItsDigitsInTheVectors() {
        Eigensystem system = SpectrumOfTwo.of(1e308, 1e-320, 1e308, 0);
        assertThat(system.vectors[0]).isCloseTo(Math.sqrt(0.5), within(4 * U));
        assertThat(system.vectors[1]).isCloseTo(Math.sqrt(0.5), within(4 * U));
        assertThat(SpectrumOfTwo.of(1e300, 0, 1e-300, 1e300).vectors).containsExactly(0, 1, 0, 1);
    }
}
