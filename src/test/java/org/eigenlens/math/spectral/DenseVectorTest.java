package org.eigenlens.math.spectral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DenseVectorTest {

    private static final DenseVector X = DenseVector.of(3, -4);

    @Test
    void emptyAndNonFiniteVectorsAreRefused() {
        assertThatThrownBy(DenseVector::of).hasMessageContaining("at least one entry");
        assertThatThrownBy(() -> DenseVector.of(1, Double.NaN)).hasMessageContaining("not a finite number");
        assertThatThrownBy(() -> X.times(1e308)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void laterChangesToItsArraysDoNotReachIt() {
        double[] entries = {3, -4};
        DenseVector x = DenseVector.of(entries);
        entries[0] = 0;
        x.toArray()[1] = 0;
        assertThat(x).isEqualTo(X).hasSameHashCodeAs(X);
        assertThat(x).isNotEqualTo(DenseVector.of(3, 4)).isNotEqualTo("3 -4");
        assertThat(X.hashCode()).isNotEqualTo(DenseVector.of(3, 4).hashCode());
    }

    @Test
    void arithmeticGoesEntryByEntry() {
        DenseVector y = DenseVector.of(1, 2);
        assertThat(X.plus(y)).isEqualTo(DenseVector.of(4, -2));
        assertThat(X.minus(y)).isEqualTo(DenseVector.of(2, -6));
        assertThat(X.plus(10, y)).isEqualTo(DenseVector.of(13, 16));
        assertThat(X.times(-2)).isEqualTo(DenseVector.of(-6, 8));
        assertThat(X.dot(y)).isEqualTo(-5);
        assertThat(X.size()).isEqualTo(2);
        assertThat(X.entry(1)).isEqualTo(-4);
        assertThat(X).hasToString("3 -4");
        assertThat(DenseVector.zero(2)).isEqualTo(DenseVector.of(0, 0));
        assertThat(DenseVector.unit(3, 1)).isEqualTo(DenseVector.of(0, 1, 0));
    }

    @Test
    void sizesMustAgree() {
        DenseVector y = DenseVector.of(1, 2, 3);
        assertThatThrownBy(() -> X.plus(y)).hasMessage("Vectors of 2 and 3 entries do not go together.");
        assertThatThrownBy(() -> y.dot(X)).hasMessage("Vectors of 3 and 2 entries do not go together.");
    }

    @Test
    void theNormNeitherOverflowsNorUnderflows() {
        assertThat(X.norm()).isEqualTo(5);
        assertThat(X.times(0x1p1000).norm()).isEqualTo(0x5p1000);
        assertThat(X.times(0x1p-1000).norm()).isEqualTo(0x5p-1000);
        assertThat(DenseVector.of(Double.MIN_VALUE).norm()).isEqualTo(Double.MIN_VALUE);
    }

    @Test
    void normalizedVectorsHaveLengthOne() {
        assertThat(X.normalized()).isEqualTo(DenseVector.of(0.6, -0.8));
        assertThat(X.times(0x1p-1000).normalized()).isEqualTo(DenseVector.of(0.6, -0.8));
        assertThat(X.times(0x1p1000).normalized()).isEqualTo(DenseVector.of(0.6, -0.8));
        assertThatThrownBy(() -> DenseVector.zero(2).normalized()).hasMessageContaining("no direction");
    }
}
