package org.eigenlens.lab.ui.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eigenlens.math.exact.ExactEigenvalue;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.spectral.ComplexNumber;
import org.eigenlens.math.spectral.ComplexVector;
import org.eigenlens.math.spectral.Conditioning;
import org.eigenlens.math.spectral.Spectrum;

/** The eigenvalues one by one, their vectors taken from the exact ones where those are known. */
final class Modes {

    private final Numerics numerics;

    private Modes(Numerics numerics) {
        this.numerics = numerics;
    }

    static List<Mode> of(Numerics numerics) {
        Modes modes = new Modes(numerics);
        return numerics.exact().map(modes::exact).orElseGet(modes::computed);
    }

    private List<Mode> exact(ExactSpectrum spectrum) {
        Pairing pairing = numerics.pairing().orElseThrow();
        ExactSpectrum transposed = ExactSpectrum.of(spectrum.matrix().transpose());
        List<Mode> modes = new ArrayList<>();
        int place = 0;
        for (int i = 0; i < spectrum.eigenvalues().size(); i++) {
            ExactEigenvalue eigenvalue = spectrum.eigenvalues().get(i);
            modes.add(mode(
                    eigenvalue,
                    eigenvalue.basis().stream().map(UnitVectors::of).toList(),
                    transposed.eigenvalues().get(i).basis().stream()
                            .map(UnitVectors::left)
                            .toList(),
                    IntStream.range(place, place + eigenvalue.algebraicMultiplicity())
                            .map(pairing::computed)
                            .toArray()));
            place += eigenvalue.algebraicMultiplicity();
        }
        return modes;
    }

    /** The mode of an eigenvalue for which the computed ones at these places stand. */
    private Mode mode(ExactEigenvalue eigenvalue, List<ComplexVector> right, List<ComplexVector> left, int[] places) {
        double residual = 0;
        double backward = 0;
        for (int i : places) {
            residual = Math.max(residual, numerics.spectrum().residual(i));
            backward = Math.max(backward, numerics.spectrum().backwardError(i));
        }
        ComplexNumber value =
                new ComplexNumber(eigenvalue.value().re(), eigenvalue.value().im());
        double slip = 4 * Rounded.U * value.modulus();
        double vectorError = 8 * numerics.size() * Rounded.U;
        return new Mode(
                Rounded.complex(value, slip, numerics.eigenvalueDigits()),
                right,
                left,
                vectorError,
                condition(eigenvalue, right, left, places[0]),
                residual,
                backward);
    }

    /** \(1/|w^*v|\) of the exact vectors of a simple eigenvalue, so that no rounding error is magnified before. */
    private Rounded condition(
            ExactEigenvalue eigenvalue, List<ComplexVector> right, List<ComplexVector> left, int place) {
        if (eigenvalue.isDefective()) {
            return Rounded.of(Double.POSITIVE_INFINITY, 0);
        }
        double condition = eigenvalue.algebraicMultiplicity() == 1
                ? 1 / left.getFirst().dot(right.getFirst()).modulus()
                : numerics.conditioning().conditionNumber(place);
        double larger = Math.max(1, condition);
        return Rounded.relative(larger, Math.min(1, 8 * numerics.size() * Rounded.U * larger));
    }

    private List<Mode> computed() {
        Spectrum spectrum = numerics.spectrum();
        Conditioning conditioning = numerics.conditioning();
        List<Mode> modes = new ArrayList<>();
        for (int i = 0; i < spectrum.size(); i++) {
            double condition = conditioning.conditionNumber(i);
            modes.add(new Mode(
                    Rounded.complex(spectrum.eigenvalue(i), conditioning.uncertainty(i), numerics.eigenvalueDigits()),
                    List.of(spectrum.eigenvector(i)),
                    List.of(conditioning.leftEigenvector(i)),
                    vectorError(i),
                    Rounded.relative(condition, Math.min(1, 8 * spectrum.size() * Rounded.U * condition)),
                    spectrum.residual(i),
                    spectrum.backwardError(i)));
        }
        return modes;
    }

    /** To first order an eigenvector moves by the error of the matrix, times κ₂(V), over the gap to the next eigenvalue. */
    private double vectorError(int i) {
        Spectrum spectrum = numerics.spectrum();
        double gap = Double.POSITIVE_INFINITY;
        for (int j = 0; j < spectrum.size(); j++) {
            if (j != i) {
                gap = Math.min(
                        gap,
                        spectrum.eigenvalue(i).minus(spectrum.eigenvalue(j)).modulus());
            }
        }
        return gap == 0 ? 1 : Math.min(1, numerics.stableError() * numerics.kappa() / gap);
    }
}
