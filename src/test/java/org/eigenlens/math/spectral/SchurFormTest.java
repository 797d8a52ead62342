package org.eigenlens.math.spectral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
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

class SchurFormTest {

    private static final double U = 0x1p-53;

    @Provide
    Arbitrary<DenseMatrix> general() {
        return RandomMatrices.general(1, 10);
    }

    static Stream<Named<JsonNode>> records() {
        return SpectrumReferenceTest.records();
    }

    @Property(tries = 3000)
    void theFactorsMultiplyToTheMatrix(@ForAll("general") DenseMatrix a) {
        SchurForm schur = SchurForm.of(a);
        int n = a.rows();
        assertThat(schur.residual()).isLessThan(128 * U);
        DenseMatrix product = schur.q().times(schur.t()).times(schur.q().transpose());
        double error = product.minus(a).frobeniusNorm();
        assertThat(error).isLessThanOrEqualTo(128 * U * a.frobeniusNorm());
        assertThat(schur.residual()).isEqualTo(error == 0 ? 0 : error / a.frobeniusNorm());
        DenseMatrix gram = schur.q().transpose().times(schur.q());
        assertThat(gram.minus(DenseMatrix.identity(n)).frobeniusNorm()).isLessThan(128 * U);
    }

    /** Of rank one: six eigenvalues are zero, and rounding parts two of them by its root, so that each swap moves them. */
    @Test
    void eigenvaluesThatMoveWhenTheyAreSwappedAreInOrderAtLast() {
        double[] column = {1, 1, 3, -1, 1, 3, -2};
        double[] row = {-2, -1, 0, -2, -3, 0, -2};
        double[] entries = new double[49];
        Arrays.setAll(entries, k -> column[k / 7] * row[k % 7]);
        blocksAreStandardAndInOrder(DenseMatrix.square(entries));
    }

    @Property(tries = 3000)
    void blocksAreStandardAndInOrder(@ForAll("general") DenseMatrix a) {
        SchurForm schur = SchurForm.of(a);
        DenseMatrix t = schur.t();
        for (int i = 0; i < a.rows(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(t.entry(i, j) == 0 || (j == i - 1 && schur.isBlock(j)))
                        .isTrue();
            }
            if (schur.isBlock(i)) {
                assertThat(t.entry(i, i)).isEqualTo(t.entry(i + 1, i + 1));
                assertThat(t.entry(i, i + 1) * t.entry(i + 1, i)).isNegative();
                assertThat(schur.isBlock(i + 1)).isFalse();
                assertThat(schur.eigenvalues().get(i + 1))
                        .isEqualTo(schur.eigenvalues().get(i).conjugate());
                assertThat(schur.eigenvalues().get(i).im()).isPositive();
            }
            if (i > 0) {
                assertThat(t.entry(i, i)).isLessThanOrEqualTo(t.entry(i - 1, i - 1) + 1e-13 * a.frobeniusNorm());
            }
            assertThat(schur.eigenvalues().get(i).re()).isEqualTo(t.entry(i, i));
        }
    }

    /** Swapping them needs a slope beyond the square root of the largest double. */
    @ParameterizedTest
    @ValueSource(doubles = {0x1p-500, 1e-200, 1e-300, 0x1p-1074})
    void tinyEigenvalueBeforeALargerTinyOneIsPutBehindIt(double tiny) {
        for (DenseMatrix a : List.of(
                DenseMatrix.of(2, 2, 0, 1, 0, tiny),
                DenseMatrix.of(3, 3, 0, 1, 1, 0, tiny, 1, 0, 0, 1),
                DenseMatrix.of(3, 3, 0, 1, 1, 0, 0, tiny, 0, -tiny, 0))) {
            SchurForm schur = SchurForm.of(a);
            assertThat(schur.residual()).isLessThan(128 * U);
            DenseMatrix gram = schur.q().transpose().times(schur.q());
            assertThat(gram.minus(DenseMatrix.identity(a.rows())).frobeniusNorm())
                    .isLessThan(128 * U);
        }
    }

    @Property(tries = 2000)
    void columnsOfTheOrthogonalFactorBeginPositive(@ForAll("general") DenseMatrix a) {
        DenseMatrix q = SchurForm.of(a).q();
        for (int j = 0; j < a.rows(); j++) {
            int i = 0;
            while (Math.abs(q.entry(i, j)) <= 0x1p-43) {
                i++;
            }
            assertThat(q.entry(i, j)).isPositive();
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void theDepartureFromNormalityIsHenricis(JsonNode r) {
        SchurForm schur = SchurForm.of(ReferenceData.matrix(r.get("A")));
        double norm = ReferenceData.number(r.get("normF"));
        double truth = ReferenceData.number(r.get("henriciF"));
        boolean isNearlyDefective = ReferenceData.number(r.get("kappaV")) > 1e3;
        double tolerance = norm * (isNearlyDefective ? 1e-11 : 50 * U) + Double.MIN_VALUE;
        assertThat(schur.departureFromNormality()).isCloseTo(truth, within(tolerance));
        if (r.get("symmetric").asBoolean()) {
            assertThat(schur.departureFromNormality()).isZero();
        }
        assertThat(schur.residual()).isLessThan(128 * U + Double.MIN_VALUE / Math.max(norm, Double.MIN_VALUE) * 3);
    }

    static Stream<Named<JsonNode>> realDistinctRecords() {
        return records().filter(r -> {
            JsonNode payload = r.getPayload();
            return payload.has("schur_abs")
                    && ReferenceData.number(payload.get("kappaV")) < 1e3
                    && ReferenceData.stream(payload.get("eigenvalues"))
                            .allMatch(e -> ReferenceData.number(e.get("im")) == 0);
        });
    }

    /** The record lists eigenvalues ascending; the transpose, turned about, has them in the other order with the same couplings. */
    @ParameterizedTest
    @MethodSource("realDistinctRecords")
    void theCouplingsAreThoseOfTheUniqueForm(JsonNode r) {
        DenseMatrix matrix = ReferenceData.matrix(r.get("A"));
        int n = matrix.rows();
        DenseMatrix t = SchurForm.of(matrix.transpose()).t();
        double[] truth = ReferenceData.doubles(r.get("schur_abs"));
        double tolerance = 1e-10 * matrix.maxAbs();
        assertThat(Math.abs(t.entry(n - 2, n - 1))).isCloseTo(truth[0], within(tolerance));
        if (n == 3) {
            assertThat(Math.abs(t.entry(0, 2))).isCloseTo(truth[1], within(tolerance));
            assertThat(Math.abs(t.entry(0, 1))).isCloseTo(truth[2], within(tolerance));
        }
    }

    @Test
    void symmetricMatricesHaveADiagonalForm() {
        SchurForm schur = SchurForm.of(DenseMatrix.square(2, 1, 1, 2));
        assertThat(schur.t()).isEqualTo(DenseMatrix.diagonal(3, 1));
        assertThat(schur.matrix()).isEqualTo(DenseMatrix.square(2, 1, 1, 2));
        assertThat(schur.eigenvalues()).containsExactly(ComplexNumber.real(3), ComplexNumber.real(1));
    }

    @Test
    void aRotationIsItsOwnForm() {
        SchurForm schur = SchurForm.of(DenseMatrix.square(0.6, -0.8, 0.8, 0.6));
        assertThat(schur.t()).isEqualTo(DenseMatrix.square(0.6, -0.8, 0.8, 0.6));
        assertThat(schur.isBlock(0)).isTrue();
        assertThat(schur.isBlock(1)).isFalse();
        assertThat(schur.departureFromNormality()).isZero();
    }

    @Test
    void hugeAndTinyMatricesOnlyScale() {
        DenseMatrix a = DenseMatrix.square(1, 2, 0, 0, 3, 4, 5, 0, 6);
        SchurForm plain = SchurForm.of(a);
        for (int k : new int[] {-900, 900}) {
            SchurForm scaled = SchurForm.of(a.times(Math.scalb(1.0, k)));
            assertThat(scaled.q()).isEqualTo(plain.q());
            assertThat(scaled.t()).isEqualTo(plain.t().times(Math.scalb(1.0, k)));
            assertThat(scaled.eigenvalues().get(0).re())
                    .isEqualTo(Math.scalb(plain.eigenvalues().get(0).re(), k));
        }
    }

    @Test
    void elevenRowsAreRefusedAndZeroIsNot() {
        double[] entries = new double[121];
        entries[1] = 1;
        assertThatThrownBy(() -> SchurForm.of(DenseMatrix.square(entries))).hasMessageContaining("11 rows");
        assertThat(SchurForm.of(DenseMatrix.square(0, 0, 0, 0)).residual()).isZero();
    }

    /** The first shift of a 3×3 comes from a polynomial whose coefficients these entries make underflow. */
    @Test
    void couplingsTooSmallToSquareDoNotSpoilTheShift() {
        for (int exponent = -20; exponent >= -1070; exponent -= 5) {
            double tiny = Math.scalb(1.0, exponent);
            DenseMatrix a = DenseMatrix.square(1, tiny, 0, 1, 1, tiny, 1, 1, 1);
            SchurForm form = SchurForm.of(a);
            DenseMatrix product = form.q().times(form.t()).times(form.q().transpose());
            assertThat(product.minus(a).maxAbs()).isLessThan(1e-15 * 8);
            double smallest =
                    Svd.of(a.plus(-2, DenseMatrix.identity(3))).sigma().entry(2);
            assertThat(Pseudospectrum.of(a).sigmaMin(ComplexNumber.real(2))).isCloseTo(smallest, within(1e-14));
        }
    }

    /** Products of what stands below the diagonal underflow, so that the reflection of a step has no direction. */
    @Test
    void stepsOnHugeAndTinyEntriesKeepTheirDirection() {
        for (DenseMatrix a : List.of(
                DenseMatrix.square(-300, 0, 5e-65, -0.8, 3e-142, 1e-103, 0, -8e301, -1e174),
                DenseMatrix.square(-0.5, 0.4, -0.5, -30, 5, -30, 5e307, 9e129, 0.7),
                DenseMatrix.square(1, 4e-14, -5e-250, -0.1, -0.4, -60, -1e178, 9e-183, 0.1))) {
            assertThat(SchurForm.of(a).residual()).isLessThan(128 * U);
        }
    }
}
