package org.eigenlens.math.spectral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What every spectrum must do, on thousands of matrices of many kinds. */
class SpectrumPropertyTest {

    private static final double EPSILON = 0x1p-52;

    @Provide
    Arbitrary<DenseMatrix> small() {
        return RandomMatrices.general(2, 3);
    }

    @Provide
    Arbitrary<DenseMatrix> general() {
        return RandomMatrices.general(1, 10);
    }

    @Provide
    Arbitrary<DenseMatrix> symmetric() {
        return RandomMatrices.symmetric(1, 30);
    }

    @Property(tries = 5000)
    void pairsOfSmallMatricesAreBackwardStable(@ForAll("small") DenseMatrix a) {
        assertBackwardStable(Spectrum.of(a));
    }

    @Property(tries = 2000)
    void pairsAreBackwardStable(@ForAll("general") DenseMatrix a) {
        assertBackwardStable(Spectrum.of(a));
    }

    @Property(tries = 1000)
    void symmetricPairsAreBackwardStableAndOrthonormal(@ForAll("symmetric") DenseMatrix a) {
        Spectrum spectrum = Spectrum.of(a);
        assertBackwardStable(spectrum);
        assertThat(spectrum.isReal()).isTrue();
        for (int i = 0; i < spectrum.size(); i++) {
            for (int j = 0; j <= i; j++) {
                double product =
                        spectrum.eigenvector(i).dot(spectrum.eigenvector(j)).re();
                assertThat(product).isCloseTo(i == j ? 1 : 0, within(10 * spectrum.size() * EPSILON));
            }
        }
    }

    private static void assertBackwardStable(Spectrum spectrum) {
        for (int i = 0; i < spectrum.size(); i++) {
            assertThat(spectrum.backwardError(i)).isLessThan(10 * spectrum.size() * EPSILON);
        }
    }

    @Property(tries = 2000)
    void eigenvaluesDescendAndComplexOnesComeInPairs(@ForAll("general") DenseMatrix a) {
        List<ComplexNumber> values = Spectrum.of(a).eigenvalues();
        assertThat(values).isSortedAccordingTo(ComplexNumber.DESCENDING);
        for (ComplexNumber z : values) {
            assertThat(values).contains(z.conjugate());
        }
    }

    @Property(tries = 2000)
    void eigenvectorsAreUnitVectorsWithPositiveFirstEntry(@ForAll("general") DenseMatrix a) {
        Spectrum spectrum = Spectrum.of(a);
        for (int i = 0; i < spectrum.size(); i++) {
            ComplexVector v = spectrum.eigenvector(i);
            assertThat(v.norm()).isCloseTo(1, within(4 * EPSILON));
            ComplexNumber first = v.entries().stream()
                    .filter(z -> z.modulus() > 0x1p-43)
                    .findFirst()
                    .orElseThrow();
            assertThat(first.re()).isPositive();
            assertThat(first.im()).isZero();
        }
    }

    @Property(tries = 2000)
    void eigenvaluesSumToTheTraceAndHaveRealSum(@ForAll("general") DenseMatrix a) {
        List<ComplexNumber> values = Spectrum.of(a).eigenvalues();
        ComplexNumber sum = values.stream().reduce(ComplexNumber.ZERO, ComplexNumber::plus);
        double scale = a.frobeniusNorm();
        assertThat(sum.re()).isCloseTo(a.trace(), within(100 * EPSILON * scale));
        assertThat(sum.im()).isCloseTo(0, within(EPSILON * scale));
    }

    /** As long as no entry loses digits by it, as one that becomes subnormal does. */
    @Property(tries = 2000)
    void aPowerOfTwoOnlyScales(@ForAll("general") DenseMatrix a, @ForAll @IntRange(min = -900, max = 900) int k) {
        DenseMatrix b = a.times(Math.scalb(1.0, k));
        Assume.that(Arrays.equals(b.times(Math.scalb(1.0, -k)).toArray(), a.toArray()));
        Spectrum plain = Spectrum.of(a);
        Spectrum scaled = Spectrum.of(b);
        for (int i = 0; i < plain.size(); i++) {
            ComplexNumber z = plain.eigenvalue(i);
            assertThat(scaled.eigenvalue(i)).isEqualTo(new ComplexNumber(Math.scalb(z.re(), k), Math.scalb(z.im(), k)));
            ComplexVector difference = scaled.eigenvector(i).plus(ComplexNumber.real(-1), plain.eigenvector(i));
            assertThat(difference.norm()).isLessThan(8 * EPSILON);
        }
    }

    @Property(tries = 1000)
    void anOrthogonalChangeOfBasisMovesEigenvaluesByRoundingTimesCondition(
            @ForAll("small") DenseMatrix a, @ForAll long seed) {
        DenseMatrix q = RandomMatrices.orthogonal(a.rows(), new Random(seed));
        assertSameSpectrum(a, q.times(a).times(q.transpose()), 100);
    }

    @Property(tries = 1000)
    void anExactChangeOfBasisKeepsTheEigenvalues(@ForAll long seed, @ForAll @IntRange(min = 2, max = 5) int n) {
        Random random = new Random(seed);
        DenseMatrix a = RandomMatrices.of(RandomMatrices.Kind.INTEGER, n, random);
        DenseMatrix b = a;
        for (int k = 0; k < 3; k++) {
            int i = random.nextInt(n);
            int j = (i + 1 + random.nextInt(n - 1)) % n;
            b = sheared(b, i, j, random.nextInt(7) - 3);
        }
        double ownUncertainty = largestUncertainty(b);
        for (ComplexNumber z : Spectrum.of(a).eigenvalues()) {
            assertThat(distanceTo(z, Spectrum.of(b)))
                    .isLessThanOrEqualTo(30 * (largestUncertainty(a) + ownUncertainty));
        }
    }

    /** \((I + ce_ie_j^\top)\,A\,(I + ce_ie_j^\top)^{-1}\), exact for whole numbers. */
    private static DenseMatrix sheared(DenseMatrix a, int i, int j, double c) {
        double[] entries = new double[a.rows() * a.rows()];
        entries[i * a.rows() + j] = c;
        DenseMatrix shear = DenseMatrix.square(entries);
        DenseMatrix identity = DenseMatrix.identity(a.rows());
        return identity.plus(shear).times(a).times(identity.minus(shear));
    }

    private static double largestUncertainty(DenseMatrix a) {
        Conditioning conditioning = Conditioning.of(a);
        return IntStream.range(0, a.rows())
                .mapToDouble(conditioning::uncertainty)
                .max()
                .orElseThrow();
    }

    private static double distanceTo(ComplexNumber z, Spectrum spectrum) {
        return spectrum.eigenvalues().stream()
                .mapToDouble(w -> w.minus(z).modulus())
                .min()
                .orElseThrow();
    }

    @Property(tries = 1000)
    void theInverseHasTheReciprocalEigenvalues(@ForAll("small") DenseMatrix a) {
        Svd svd = Svd.of(a);
        if (svd.conditionNumber() > 1e5) {
            return;
        }
        DenseMatrix inverse = LinearSystem.of(a).inverse();
        double error = 100 * EPSILON * svd.conditionNumber() * Svd.of(inverse).norm();
        Conditioning conditioning = Conditioning.of(inverse);
        Spectrum spectrum = Spectrum.of(a);
        for (int i = 0; i < a.rows(); i++) {
            ComplexNumber reciprocal = conditioning.spectrum().eigenvalue(i);
            double size = reciprocal.modulus() * reciprocal.modulus();
            ComplexNumber z = new ComplexNumber(reciprocal.re() / size, -reciprocal.im() / size);
            if (conditioning.conditionNumber(i) < 1e4) {
                double uncertainty = error * conditioning.conditionNumber(i) / size;
                assertThat(distanceTo(z, spectrum)).isLessThanOrEqualTo(uncertainty + 30 * largestUncertainty(a));
            }
        }
    }

    @Property(tries = 1000)
    void aShiftMovesEveryEigenvalueByAsMuch(
            @ForAll("small") DenseMatrix a, @ForAll @IntRange(min = -9, max = 9) int c) {
        DenseMatrix shifted = a.plus(c, DenseMatrix.identity(a.rows()));
        double uncertainty = 30 * (largestUncertainty(a) + largestUncertainty(shifted));
        for (ComplexNumber z : Spectrum.of(a).eigenvalues()) {
            assertThat(distanceTo(z.plus(ComplexNumber.real(c)), Spectrum.of(shifted)))
                    .isLessThanOrEqualTo(uncertainty);
        }
    }

    @Property(tries = 1000)
    void theTransposeHasTheSameEigenvalues(@ForAll("general") DenseMatrix a) {
        assertSameSpectrum(a, a.transpose(), 30);
    }

    /** Each eigenvalue of a must have its own one of b within the given multiple of the uncertainty. */
    private static void assertSameSpectrum(DenseMatrix a, DenseMatrix b, double factor) {
        Conditioning conditioning = Conditioning.of(a);
        List<ComplexNumber> others = new ArrayList<>(Spectrum.of(b).eigenvalues());
        for (int i = 0; i < a.rows(); i++) {
            ComplexNumber z = conditioning.spectrum().eigenvalue(i);
            ComplexNumber nearest = others.stream()
                    .min(Comparator.comparingDouble(w -> w.minus(z).modulus()))
                    .orElseThrow();
            assertThat(nearest.minus(z).modulus()).isLessThanOrEqualTo(factor * conditioning.uncertainty(i));
        }
    }
}
