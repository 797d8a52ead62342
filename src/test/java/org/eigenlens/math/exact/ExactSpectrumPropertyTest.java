package org.eigenlens.math.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eigenlens.math.exact.number.Box;
import org.eigenlens.math.exact.number.Polynomial;
import org.eigenlens.math.exact.number.RootExpression;
import org.eigenlens.math.exact.number.SpectralOrder;
import org.eigenlens.math.exact.number.Surd;

/** What holds for the spectrum of every matrix. */
class ExactSpectrumPropertyTest {

    @Provide
    Arbitrary<ExactMatrix> matrices() {
        return Samples.smallMatrices();
    }

    @Provide
    Arbitrary<ExactMatrix> three() {
        return Arbitraries.oneOf(Samples.matrices(3, Samples.integers()), Samples.withStructure(3));
    }

    @Provide
    Arbitrary<ExactMatrix> four() {
        return Arbitraries.oneOf(Samples.matrices(4, Samples.integers()), Samples.withStructure(4));
    }

    @Provide
    Arbitrary<ExactMatrix> unimodular() {
        return Samples.unimodular(3);
    }

    @Property(tries = 1500)
    void everyBasisVectorIsAnEigenvectorAndMultiplicitiesAddUp(@ForAll("matrices") ExactMatrix a) {
        assertSpectrumIsRight(a);
    }

    @Property(tries = 150)
    void fourByFourMatricesToo(@ForAll("four") ExactMatrix a) {
        assertSpectrumIsRight(a);
    }

    private static void assertSpectrumIsRight(ExactMatrix a) {
        ExactSpectrum spectrum = ExactSpectrum.of(a);
        int algebraic = 0;
        for (ExactEigenvalue eigenvalue : spectrum.eigenvalues()) {
            algebraic += eigenvalue.algebraicMultiplicity();
            assertThat(eigenvalue.geometricMultiplicity()).isBetween(1, eigenvalue.algebraicMultiplicity());
            assertThat(eigenvalue.jordanBlocks()).hasSize(eigenvalue.geometricMultiplicity());
            assertThat(eigenvalue.jordanBlocks().stream().mapToInt(b -> b).sum())
                    .isEqualTo(eigenvalue.algebraicMultiplicity());
            assertThat(new ExactMatrix(eigenvalue.basis()).rank()).isEqualTo(eigenvalue.geometricMultiplicity());
            for (ExactVector v : eigenvalue.basis()) {
                assertThat(a.times(v)).isEqualTo(v.times(eigenvalue.value()));
            }
        }
        assertThat(algebraic).isEqualTo(a.rows());
        assertThat(spectrum.discriminant().isZero())
                .isEqualTo(spectrum.eigenvalues().size() < a.rows());
        assertThat(spectrum.rank()).isEqualTo(a.rank());
        assertThat(spectrum.determinant()).isEqualTo(a.determinant());
        assertThat(spectrum.trace()).isEqualTo(a.trace());
    }

    @Property(tries = 500)
    void everyMatrixIsARootOfItsCharacteristicAndMinimalPolynomial(@ForAll("matrices") ExactMatrix a) {
        ExactSpectrum spectrum = ExactSpectrum.of(a);
        assertThat(value(spectrum.characteristicPolynomial(), a).isZero()).isTrue();
        Polynomial minimal = spectrum.minimalPolynomial();
        assertThat(value(minimal, a).isZero()).isTrue();
        assertThat(spectrum.characteristicPolynomial()
                        .dividedBy(minimal)
                        .remainder()
                        .isZero())
                .isTrue();
        for (var factor : spectrum.factorization().factors()) {
            Polynomial smaller = minimal.exactlyDividedBy(factor.polynomial());
            assertThat(value(smaller, a).isZero()).isFalse();
        }
    }

    private static ExactMatrix value(Polynomial polynomial, ExactMatrix a) {
        ExactMatrix value = ExactMatrix.zero(a.rows());
        for (int k = polynomial.degree(); k >= 0; k--) {
            value = value.times(a)
                    .minusMultipleOfIdentity(polynomial.coefficient(k).negate());
        }
        return value;
    }

    @Property(tries = 500)
    void eigenvaluesStandInDescendingOrder(@ForAll("matrices") ExactMatrix a) {
        List<ExactEigenvalue> eigenvalues = ExactSpectrum.of(a).eigenvalues();
        SpectralOrder order = new SpectralOrder();
        for (int i = 1; i < eigenvalues.size(); i++) {
            Box upper = eigenvalues.get(i - 1).value().enclosure(15);
            Box lower = eigenvalues.get(i).value().enclosure(15);
            assertThat(upper.re().hi()).isGreaterThanOrEqualTo(lower.re().lo());
            assertThat(order.compare(
                            eigenvalues.get(i - 1).value(), eigenvalues.get(i).value()))
                    .isNegative();
            assertThat(order.compare(
                            eigenvalues.get(i).value(), eigenvalues.get(i - 1).value()))
                    .isPositive();
            assertThat(order.compare(
                            eigenvalues.get(i).value(), eigenvalues.get(i).value()))
                    .isZero();
        }
    }

    @Property(tries = 300)
    void similarMatricesHaveTheSameSpectrumAndStructure(
            @ForAll("three") ExactMatrix a, @ForAll("unimodular") ExactMatrix p) {
        ExactMatrix similar = p.times(a).times(p.inverse());
        assertThat(structure(ExactSpectrum.of(similar))).isEqualTo(structure(ExactSpectrum.of(a)));
        assertThat(structure(ExactSpectrum.of(a.transpose()))).isEqualTo(structure(ExactSpectrum.of(a)));
    }

    private static List<String> structure(ExactSpectrum spectrum) {
        List<String> structure = new ArrayList<>();
        structure.add(spectrum.characteristicPolynomial().toString());
        for (ExactEigenvalue e : spectrum.eigenvalues()) {
            structure.add(e.decimal(20).text() + " " + e.algebraicMultiplicity() + " " + e.jordanBlocks());
        }
        return structure;
    }

    @Property(tries = 300)
    void inverseHasTheReciprocalEigenvaluesAndTheSameEigenvectors(@ForAll("matrices") ExactMatrix a) {
        Assume.that(!a.determinant().isZero());
        ExactMatrix inverse = a.inverse();
        for (ExactEigenvalue eigenvalue : ExactSpectrum.of(a).eigenvalues()) {
            for (ExactVector v : eigenvalue.basis()) {
                assertThat(inverse.times(v))
                        .isEqualTo(v.times(eigenvalue.value().reciprocal()));
            }
        }
        assertThat(ExactSpectrum.of(inverse).eigenvalues())
                .hasSameSizeAs(ExactSpectrum.of(a).eigenvalues());
    }

    @Property(tries = 300)
    void inertiaCountsTheSignsOfTheEigenvalues(@ForAll("symmetric") ExactMatrix a) {
        ExactSpectrum spectrum = ExactSpectrum.of(a);
        int positive = 0;
        int negative = 0;
        for (ExactEigenvalue e : spectrum.eigenvalues()) {
            assertThat(e.isReal()).isTrue();
            assertThat(e.isDefective()).isFalse();
            double value = e.value().re();
            positive += value > 0 ? e.algebraicMultiplicity() : 0;
            negative += value < 0 ? e.algebraicMultiplicity() : 0;
        }
        Inertia inertia = spectrum.inertia().orElseThrow();
        assertThat(inertia).isEqualTo(new Inertia(positive, negative, a.rows() - positive - negative));
        assertThat(spectrum.definiteness()).contains(Definiteness.of(inertia));
    }

    @Provide
    Arbitrary<ExactMatrix> symmetric() {
        return Arbitraries.oneOf(
                Samples.symmetric(2, Samples.rationals()),
                Samples.symmetric(3, Samples.integers()),
                Samples.symmetric(3, Samples.rationals()),
                Samples.symmetric(2, Samples.quadratic(2)));
    }

    @Property(tries = 400)
    void jordanFormReconstructsTheMatrix(@ForAll("matrices") ExactMatrix a) {
        assertJordanFormIsRight(a);
    }

    @Property(tries = 60)
    void jordanFormReconstructsFourByFourMatrices(@ForAll("four") ExactMatrix a) {
        assertJordanFormIsRight(a);
    }

    private static void assertJordanFormIsRight(ExactMatrix a) {
        ExactSpectrum spectrum = ExactSpectrum.of(a);
        JordanForm jordan = JordanForm.of(spectrum);
        List<Integer> sizes = spectrum.eigenvalues().stream()
                .flatMap(e -> e.jordanBlocks().stream())
                .toList();
        assertThat(jordan.chains()).map(JordanForm.Chain::length).isEqualTo(sizes);
        for (JordanForm.Chain chain : jordan.chains()) {
            ExactMatrix shifted = a.minusMultipleOfIdentity(chain.value());
            assertThat(shifted.times(chain.vectors().get(0)).isZero()).isTrue();
            for (int j = 1; j < chain.length(); j++) {
                assertThat(shifted.times(chain.vectors().get(j)))
                        .isEqualTo(chain.vectors().get(j - 1));
            }
        }
        boolean surds = spectrum.eigenvalues().stream().noneMatch(e -> e.value() instanceof RootExpression);
        if (surds) {
            assertThat(jordan.basis().times(jordan.form()).times(jordan.inverse()))
                    .isEqualTo(a);
            assertThat(jordan.basis().times(jordan.inverse())).isEqualTo(ExactMatrix.identity(a.rows()));
        } else {
            assertThat(jordan.inverse().row(0).dot(jordan.basis().column(0))).isEqualTo(Surd.ONE);
        }
    }

    @Property(tries = 200)
    void diagonalizationExistsUnlessTheMatrixIsDefective(@ForAll("matrices") ExactMatrix a) {
        ExactSpectrum spectrum = ExactSpectrum.of(a);
        assertThat(Diagonalization.of(spectrum).isPresent()).isEqualTo(!spectrum.isDefective());
        Diagonalization.of(spectrum).ifPresent(d -> {
            for (int j = 0; j < a.rows(); j++) {
                assertThat(a.times(d.vectors().column(j)))
                        .isEqualTo(d.vectors().column(j).times(d.values().entry(j, j)));
                assertThat(d.inverse().row(j).dot(d.vectors().column(j))).isEqualTo(Surd.ONE);
            }
        });
    }
}
