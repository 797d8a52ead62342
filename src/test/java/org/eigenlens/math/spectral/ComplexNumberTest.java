package org.eigenlens.math.spectral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ComplexNumberTest {

    private static final ComplexNumber Z = new ComplexNumber(3, 4);
    private static final ComplexNumber W = new ComplexNumber(1, -2);

    @Test
    void partsMustBeFinite() {
        assertThatThrownBy(() -> new ComplexNumber(Double.NaN, 0)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new ComplexNumber(0, Double.POSITIVE_INFINITY))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void zeroHasNoSign() {
        assertThat(new ComplexNumber(-0.0, -0.0)).isEqualTo(ComplexNumber.ZERO);
    }

    @Test
    void arithmeticIsThatOfTheField() {
        assertThat(Z.plus(W)).isEqualTo(new ComplexNumber(4, 2));
        assertThat(Z.minus(W)).isEqualTo(new ComplexNumber(2, 6));
        assertThat(Z.times(W)).isEqualTo(new ComplexNumber(11, -2));
        assertThat(Z.times(new ComplexNumber(5, -2))).isEqualTo(new ComplexNumber(23, 14));
        assertThat(Z.times(2)).isEqualTo(new ComplexNumber(6, 8));
        assertThat(Z.conjugate()).isEqualTo(new ComplexNumber(3, -4));
    }

    @Test
    void modulusAndArgumentAreThePolarForm() {
        assertThat(Z.modulus()).isEqualTo(5);
        assertThat(new ComplexNumber(3e307, 4e307).modulus()).isEqualTo(5e307);
        assertThat(new ComplexNumber(0, 2).argument()).isEqualTo(Math.PI / 2);
        assertThat(ComplexNumber.real(-1).argument()).isEqualTo(Math.PI);
        assertThat(ComplexNumber.real(-1).isReal()).isTrue();
        assertThat(Z.isReal()).isFalse();
    }

    @Test
    void eigenvaluesAreListedByRealPartThenImaginaryPartDescending() {
        assertThat(Stream.of(W, Z, W.conjugate(), ComplexNumber.real(1)).sorted(ComplexNumber.DESCENDING))
                .containsExactly(Z, W.conjugate(), ComplexNumber.real(1), W);
    }

    @Test
    void vectorsPairTheirParts() {
        ComplexVector v = new ComplexVector(DenseVector.of(3, 0), DenseVector.of(0, 4));
        assertThat(v.entries()).containsExactly(ComplexNumber.real(3), new ComplexNumber(0, 4));
        assertThat(v.size()).isEqualTo(2);
        assertThat(v.norm()).isEqualTo(5);
        assertThat(v.isReal()).isFalse();
        assertThat(ComplexVector.real(DenseVector.of(1, 2)).isReal()).isTrue();
        assertThat(v.conjugate().entry(1)).isEqualTo(new ComplexNumber(0, -4));
        assertThatThrownBy(() -> new ComplexVector(DenseVector.of(1), DenseVector.of(1, 2)))
                .hasMessageContaining("both need the same number");
    }

    @Test
    void innerProductsConjugateTheFirstFactor() {
        ComplexVector v = new ComplexVector(DenseVector.of(1, 2), DenseVector.of(3, 4));
        ComplexVector w = new ComplexVector(DenseVector.of(5, 6), DenseVector.of(7, 8));
        assertThat(v.dot(w)).isEqualTo(new ComplexNumber(70, -16));
        assertThat(v.dot(v)).isEqualTo(ComplexNumber.real(30));
        assertThat(v.plus(new ComplexNumber(0, 1), w))
                .isEqualTo(new ComplexVector(DenseVector.of(-6, -6), DenseVector.of(8, 10)));
    }
}
