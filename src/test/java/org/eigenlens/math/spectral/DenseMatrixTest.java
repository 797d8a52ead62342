package org.eigenlens.math.spectral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DenseMatrixTest {

    private static final DenseMatrix A = DenseMatrix.of(2, 3, 1, 2, 3, 4, 5, 6);

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void entriesMustBeFinite(double entry) {
        assertThatThrownBy(() -> DenseMatrix.of(1, 1, entry))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not a finite number");
    }

    @Test
    void emptyMatricesAreRefused() {
        assertThatThrownBy(() -> DenseMatrix.of(0, 2)).hasMessageContaining("at least one row");
        assertThatThrownBy(() -> DenseMatrix.of(2, 0)).hasMessageContaining("at least one row");
        assertThatThrownBy(DenseMatrix::ofRows).hasMessageContaining("at least one row");
    }

    @Test
    void theNumberOfEntriesMustFit() {
        assertThatThrownBy(() -> DenseMatrix.of(2, 2, 1, 2, 3)).hasMessage("A 2×2 matrix has 4 entries, not 3.");
        assertThatThrownBy(() -> DenseMatrix.square(1, 2, 3)).hasMessageContaining("entries, not 3");
        assertThatThrownBy(() -> DenseMatrix.ofRows(new double[] {1, 2}, new double[] {3}))
                .hasMessageContaining("Row 2 has 1 entries and row 1 has 2");
    }

    @Test
    void rowsColumnsAndEntriesAreCountedFromZero() {
        assertThat(A.rows()).isEqualTo(2);
        assertThat(A.columns()).isEqualTo(3);
        assertThat(A.entry(1, 0)).isEqualTo(4);
        assertThat(A.row(1)).isEqualTo(DenseVector.of(4, 5, 6));
        assertThat(A.column(2)).isEqualTo(DenseVector.of(3, 6));
        assertThat(A.toArray()).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void laterChangesToItsArraysDoNotReachIt() {
        double[] entries = {1, 2, 3, 4};
        DenseMatrix matrix = DenseMatrix.square(entries);
        entries[0] = 9;
        matrix.toArray()[1] = 9;
        assertThat(matrix).isEqualTo(DenseMatrix.square(1, 2, 3, 4));
    }

    @Test
    void equalityIsOfSizeAndEntries() {
        assertThat(DenseMatrix.ofRows(new double[] {1, 2, 3}, new double[] {4, 5, 6}))
                .isEqualTo(A)
                .hasSameHashCodeAs(A);
        assertThat(DenseMatrix.of(3, 2, 1, 2, 3, 4, 5, 6)).isNotEqualTo(A);
        assertThat(DenseMatrix.of(2, 3, 1, 2, 3, 4, 5, 7)).isNotEqualTo(A);
        assertThat(A).isNotEqualTo("1 2 3; 4 5 6");
        assertThat(DenseMatrix.of(1, 2, 1, 2).hashCode())
                .isNotEqualTo(DenseMatrix.of(2, 1, 1, 2).hashCode());
    }

    @Test
    void zeroHasNoSign() {
        assertThat(DenseMatrix.square(-0.0)).isEqualTo(DenseMatrix.square(0.0));
        assertThat(DenseMatrix.square(1).times(-0.0)).isEqualTo(DenseMatrix.square(0.0));
    }

    @Test
    void itPrintsAsItWouldBeTyped() {
        assertThat(DenseMatrix.square(2, 1.5, -3, 1e300)).hasToString("2 1.5; -3 1.0E300");
        assertThat(DenseMatrix.of(1, 2, 999999999999999.0, 1e15)).hasToString("999999999999999 1.0E15");
    }

    @Test
    void identityAndDiagonalHaveZerosBeside() {
        assertThat(DenseMatrix.identity(2)).isEqualTo(DenseMatrix.square(1, 0, 0, 1));
        assertThat(DenseMatrix.diagonal(2, 3)).isEqualTo(DenseMatrix.square(2, 0, 0, 3));
    }

    @Test
    void columnsStandBesideEachOther() {
        assertThat(DenseMatrix.ofColumns(DenseVector.of(1, 4), DenseVector.of(2, 5), DenseVector.of(3, 6)))
                .isEqualTo(A);
    }

    @Test
    void theTransposeHasRowsForColumns() {
        assertThat(A.transpose()).isEqualTo(DenseMatrix.of(3, 2, 1, 4, 2, 5, 3, 6));
    }

    @Test
    void sumsAndMultiplesGoEntryByEntry() {
        DenseMatrix b = DenseMatrix.of(2, 3, 6, 5, 4, 3, 2, 1);
        assertThat(A.plus(b)).isEqualTo(DenseMatrix.of(2, 3, 7, 7, 7, 7, 7, 7));
        assertThat(A.minus(b)).isEqualTo(DenseMatrix.of(2, 3, -5, -3, -1, 1, 3, 5));
        assertThat(A.plus(10, b)).isEqualTo(DenseMatrix.of(2, 3, 61, 52, 43, 34, 25, 16));
        assertThat(A.times(2)).isEqualTo(DenseMatrix.of(2, 3, 2, 4, 6, 8, 10, 12));
    }

    @Test
    void productsPairRowsWithColumns() {
        assertThat(A.times(A.transpose())).isEqualTo(DenseMatrix.square(14, 32, 32, 77));
        assertThat(A.times(DenseVector.of(1, 0, -1))).isEqualTo(DenseVector.of(-2, -2));
    }

    @Test
    void sizesThatDoNotFitAreRefused() {
        assertThatThrownBy(() -> A.plus(A.transpose())).hasMessageContaining("do not go together");
        assertThatThrownBy(() -> DenseMatrix.of(2, 1, 1, 1).plus(DenseMatrix.of(2, 2, 1, 1, 1, 1)))
                .hasMessageContaining("do not go together");
        assertThatThrownBy(() -> A.times(A)).hasMessageContaining("do not go together");
        assertThatThrownBy(() -> A.times(DenseVector.of(1, 2))).hasMessageContaining("vectors of 3 entries, not of 2");
        assertThatThrownBy(A::trace).hasMessageContaining("square matrix is needed");
    }

    @Test
    void overflowIsRefusedNotStored() {
        DenseMatrix huge = DenseMatrix.square(1e200);
        assertThatThrownBy(() -> huge.times(huge)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void symmetryIsExact() {
        assertThat(DenseMatrix.square(1, 2, 3, 2, 4, 5, 3, 5, 6).isSymmetric()).isTrue();
        assertThat(DenseMatrix.square(1, 2, 3, 2, 4, 5, 3, Math.nextUp(5.0), 6).isSymmetric())
                .isFalse();
        assertThat(A.isSymmetric()).isFalse();
        assertThat(A.isSquare()).isFalse();
        assertThat(DenseMatrix.identity(3).isSquare()).isTrue();
    }

    @Test
    void traceAndNormsAreThoseOfTheBook() {
        DenseMatrix matrix = DenseMatrix.square(3, 0, -4, 1);
        assertThat(matrix.trace()).isEqualTo(4);
        assertThat(matrix.maxAbs()).isEqualTo(4);
        assertThat(DenseMatrix.of(1, 2, 3, -4).frobeniusNorm()).isEqualTo(5);
    }

    @Test
    void theFrobeniusNormNeitherOverflowsNorUnderflows() {
        assertThat(DenseMatrix.of(1, 2, 0x3p1000, 0x4p1000).frobeniusNorm()).isEqualTo(0x5p1000);
        assertThat(DenseMatrix.of(1, 2, 0x3p-1000, 0x4p-1000).frobeniusNorm()).isEqualTo(0x5p-1000);
        assertThat(DenseMatrix.of(1, 2, 0, 0).frobeniusNorm()).isZero();
    }
}
