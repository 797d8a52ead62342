package org.eigenlens.math.spectral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Exponentials, polar factors and linear systems. */
class MatrixFunctionsTest {

    private static final double U = 0x1p-53;

    @Provide
    Arbitrary<DenseMatrix> general() {
        return RandomMatrices.general(1, 6);
    }

    static Stream<Named<JsonNode>> flows() {
        return ReferenceData.stream(ReferenceData.file("optim.json").get("flow"))
                .map(r -> Named.of(r.get("id").asString() + " " + r.get("name").asString(), r));
    }

    @ParameterizedTest
    @MethodSource("flows")
    void theExponentialOfMinusHtIsTheFlow(JsonNode r) {
        DenseMatrix h = ReferenceData.matrix(r.get("H"));
        DenseVector start = DenseVector.of(ReferenceData.doubles(r.get("x0")));
        for (var entry : r.get("values").properties()) {
            DenseMatrix exponential = MatrixExponential.of(h.times(-Double.parseDouble(entry.getKey())));
            double norm = ReferenceData.number(entry.getValue().get("norm_expm"));
            double[] x = ReferenceData.doubles(entry.getValue().get("x"));
            assertThat(SpectralNorm.of(exponential)).isCloseTo(norm, within(1e-13 * norm));
            assertThat(exponential.times(start).toArray()).containsExactly(x, within(1e-13 * norm * start.norm()));
        }
    }

    @Test
    void theExponentialOfZeroIsTheIdentity() {
        for (int n = 1; n < 5; n++) {
            assertThat(MatrixExponential.of(DenseMatrix.of(n, n, new double[n * n])))
                    .isEqualTo(DenseMatrix.identity(n));
        }
    }

    @Test
    void theExponentialOfANilpotentMatrixIsItsShortSeries() {
        assertThat(MatrixExponential.of(DenseMatrix.square(0, 6, 0, 0))).isEqualTo(DenseMatrix.square(1, 6, 0, 1));
        DenseMatrix jordan = MatrixExponential.of(DenseMatrix.square(0, 6, 0, 0, 0, 6, 0, 0, 0));
        assertThat(jordan.minus(DenseMatrix.square(1, 6, 18, 0, 1, 6, 0, 0, 1)).maxAbs())
                .isLessThan(1e-14);
    }

    /** What all eigenvalues have in common is taken out first, so that it costs no digits. */
    @Test
    void theExponentialOfAShiftedNilpotentMatrixIsAsAccurate() {
        DenseMatrix exponential = MatrixExponential.of(DenseMatrix.square(-40, 1, 0, 0, -40, 1, 0, 0, -40));
        DenseMatrix series = DenseMatrix.square(1, 1, 0.5, 0, 1, 1, 0, 0, 1).times(Math.exp(-40));
        assertThat(exponential.minus(series).maxAbs()).isLessThan(8 * U * Math.exp(-40));
    }

    @Test
    void theExponentialOfASkewMatrixTurns() {
        DenseMatrix turn = MatrixExponential.of(DenseMatrix.square(0, -2, 2, 0));
        double[] exact = {Math.cos(2), -Math.sin(2), Math.sin(2), Math.cos(2)};
        assertThat(turn.toArray()).containsExactly(exact, within(2 * U));
    }

    @Test
    void theLastDigitsOfAGeneralExponentialAreRight() {
        DenseMatrix exponential = MatrixExponential.of(DenseMatrix.square(1, 2, 3, 4, 5, 6, 7, 8, 10));
        double[] exact = {
            1892793.8019664531,
            2319804.3484338133,
            2921688.7942848841,
            4267596.8779570694,
            5230361.1326471293,
            6587401.2263908827,
            7065281.732605101,
            8659197.6955509911,
            10905868.06409481
        };
        assertThat(exponential.toArray()).containsExactly(exact, within(1e-14 * exact[8]));
    }

    @Test
    void theExponentialSurvivesLargeNegativeTraces() {
        DenseMatrix exponential = MatrixExponential.of(DenseMatrix.square(-700, 1, 0, 0, -702, 5, 1, 0, -699));
        DenseMatrix near = MatrixExponential.of(DenseMatrix.square(0, 1, 0, 0, -2, 5, 1, 0, 1));
        double factor = Math.exp(-700);
        assertThat(exponential.times(1 / factor).minus(near).maxAbs()).isLessThan(1e-12 * near.maxAbs());
        assertThat(MatrixExponential.of(DenseMatrix.diagonal(-1000, -2000)).maxAbs())
                .isZero();
    }

    @Test
    void exponentialsBeyondTheDoublesAreRefused() {
        assertThatThrownBy(() -> MatrixExponential.of(DenseMatrix.diagonal(1000, 0)))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> MatrixExponential.of(DenseMatrix.of(1, 2, 1, 2)))
                .hasMessageContaining("square matrix");
    }

    @Property(tries = 1000)
    void exponentialsOfOppositeMatricesAreInverse(@ForAll("general") DenseMatrix a) {
        DenseMatrix small = a.times(1 / Math.max(1, a.frobeniusNorm()));
        DenseMatrix product = MatrixExponential.of(small).times(MatrixExponential.of(small.times(-1)));
        assertThat(product.minus(DenseMatrix.identity(a.rows())).maxAbs()).isLessThan(100 * U);
    }

    @Property(tries = 1000)
    void theExponentialOfTwiceAMatrixIsItsSquare(@ForAll("general") DenseMatrix a) {
        DenseMatrix scaled = a.times(8 / Math.max(1, a.frobeniusNorm()));
        DenseMatrix once = MatrixExponential.of(scaled);
        DenseMatrix twice = MatrixExponential.of(scaled.times(2));
        double bound = once.frobeniusNorm() * once.frobeniusNorm();
        assertThat(once.times(once).minus(twice).frobeniusNorm()).isLessThan(1e-12 * bound);
    }

    @Property(tries = 1000)
    void determinantsOfExponentialsAreExponentialsOfTraces(@ForAll("general") DenseMatrix a) {
        DenseMatrix small = a.times(2 / Math.max(1, a.frobeniusNorm()));
        double determinant = LinearSystem.of(MatrixExponential.of(small)).determinant();
        assertThat(determinant).isCloseTo(Math.exp(small.trace()), within(1e-11 * Math.exp(small.trace())));
    }

    @Property(tries = 1000)
    void polarFactorsAreAnOrthogonalAndASemidefiniteOne(@ForAll("general") DenseMatrix a) {
        PolarFactors polar = PolarFactors.of(a);
        DenseMatrix u = polar.orthogonal();
        double scale = Math.max(a.frobeniusNorm(), Double.MIN_NORMAL);
        assertThat(u.times(u.transpose()).minus(DenseMatrix.identity(a.rows())).maxAbs())
                .isLessThan(100 * U);
        assertThat(u.times(polar.positive()).minus(a).frobeniusNorm()).isLessThanOrEqualTo(200 * U * scale);
        assertThat(polar.positive().isSymmetric()).isTrue();
        Spectrum spectrum = Spectrum.of(polar.positive());
        assertThat(spectrum.eigenvalue(a.rows() - 1).re()).isGreaterThanOrEqualTo(-50 * U * scale);
    }

    @Test
    void polarFactorsOfAScaledRotationAreThatRotationAndItsScale() {
        PolarFactors polar = PolarFactors.of(DenseMatrix.square(0, -2, 2, 0));
        assertThat(polar).isEqualTo(new PolarFactors(DenseMatrix.square(0, -1, 1, 0), DenseMatrix.diagonal(2, 2)));
        assertThatThrownBy(() -> PolarFactors.of(DenseMatrix.of(1, 2, 1, 2))).hasMessageContaining("square matrix");
    }

    @Property(tries = 1000)
    void solutionsSolveTheirSystem(@ForAll long seed) {
        Random random = new Random(seed);
        int n = 1 + random.nextInt(8);
        DenseMatrix a = RandomMatrices.of(RandomMatrices.Kind.GAUSSIAN, n, random);
        DenseVector x = DenseVector.of(random.doubles(n).toArray());
        LinearSystem system = LinearSystem.of(a);
        DenseVector solution = system.solve(a.times(x));
        double residual = a.times(solution).minus(a.times(x)).norm();
        assertThat(residual).isLessThan(100 * n * U * a.frobeniusNorm() * (x.norm() + solution.norm()));
        double backward =
                a.times(system.inverse()).minus(DenseMatrix.identity(n)).frobeniusNorm();
        assertThat(backward).isLessThan(200 * U * Svd.of(a).conditionNumber() * n);
    }

    @Test
    void determinantsCarryTheSignOfTheRowExchanges() {
        assertThat(LinearSystem.of(DenseMatrix.square(0, 2, 3, 0)).determinant())
                .isEqualTo(-6);
        assertThat(LinearSystem.of(DenseMatrix.square(0, 2, 0, 0, 0, 3, 4, 0, 0))
                        .determinant())
                .isEqualTo(24);
        assertThat(LinearSystem.of(DenseMatrix.square(1, 2, 3, 4)).solve(DenseVector.of(5, 11)))
                .isEqualTo(DenseVector.of(1, 2));
    }

    @Test
    void singularSystemsAndWrongSizesAreRefused() {
        assertThatThrownBy(() -> LinearSystem.of(DenseMatrix.square(1, 2, 2, 4)))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("singular");
        assertThatThrownBy(() -> LinearSystem.of(DenseMatrix.identity(2)).solve(DenseVector.of(1)))
                .hasMessageContaining("1 rows and the matrix 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"800 1 0 801", "1e308 1 2 -1e308", "0 1e300 1e300 1", "710 1 0 710"})
    void exponentialsOfTwoRowsBeyondTheDoublesAreRefusedAsResults(String entries) {
        DenseMatrix a = DenseMatrix.square(
                Stream.of(entries.split(" ")).mapToDouble(Double::parseDouble).toArray());
        assertThatThrownBy(() -> MatrixExponential.of(a)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void exponentialsOfTwoRowsWithHugeNegativeEigenvaluesAreZero() {
        for (double b : new double[] {1, 1e200, -1e-200}) {
            assertThat(MatrixExponential.of(DenseMatrix.square(-1e200, b, 0, -2e200))
                            .maxAbs())
                    .isZero();
        }
    }

    /** The eigenvalue near 0 comes from the determinant: half the trace minus the root would cost all its digits. */
    @Test
    void theExponentialKeepsTheDigitsOfASmallEigenvalueBesideALargeOne() {
        DenseMatrix exponential = MatrixExponential.of(DenseMatrix.square(-1e12, 1e12, 2e12, -2e12));
        double[] limit = {2.0 / 3, 1.0 / 3, 2.0 / 3, 1.0 / 3};
        assertThat(exponential.toArray()).containsExactly(limit, within(8 * U));
    }
}
