package org.eigenlens.widgets.pseudospectra;

import java.util.List;
import java.util.Optional;
import org.eigenlens.math.spectral.ComplexMatrix;
import org.eigenlens.math.spectral.ComplexNumber;
import org.eigenlens.math.spectral.KreissConstant;
import org.eigenlens.widget.Words;

/**
 * The picture of a matrix, the level lines of \(\sigma_{\min}(zI-A)\), and the smallest change E that makes z an eigenvalue of A + E.
 *
 * <p>Whether ρ(A) < 1 and whether A is normal is decided exactly on what was typed; all else is computed in double precision.
 */
final class PseudospectraModel {

    private PseudospectraModel() {}

    static PseudospectraPicture of(PseudospectraState state, Words words) {
        return picture(state, words, true);
    }

    /** The picture without the level lines, which stay while z moves. */
    static PseudospectraPicture glimpse(PseudospectraState state, Words words) {
        return picture(state, words, false);
    }

    private static PseudospectraPicture picture(PseudospectraState state, Words words, boolean whole) {
        Landscape landscape = Landscape.of(state.matrix());
        double[] parts = state.point().values();
        Perturbation change = Perturbation.of(landscape, new ComplexNumber(parts[0], parts[1]));
        PseudospectraWords said = new PseudospectraWords(words, landscape, change);
        return new PseudospectraPicture(
                state.matrix().rows(),
                points(landscape.spectrum().eigenvalues()),
                landscape.reach(),
                whole ? landscape.upper() : null,
                points(change.moved()),
                Optional.ofNullable(landscape.kreiss())
                        .flatMap(KreissConstant::point)
                        .map(PseudospectraModel::point)
                        .orElse(List.of()),
                said.sentence(),
                said.facts());
    }

    private static List<List<Double>> points(List<ComplexNumber> numbers) {
        return numbers.stream().map(PseudospectraModel::point).toList();
    }

    private static List<Double> point(ComplexNumber z) {
        return List.of(z.re(), z.im());
    }

    /**
     * The smallest change of A that makes z an eigenvalue.
     *
     * @param size \(\|E\|=\sigma_{\min}(zI-A)\)
     * @param moved the eigenvalues of A + E, z first
     */
    record Perturbation(ComplexNumber z, double size, ComplexMatrix e, List<ComplexNumber> moved) {

        static Perturbation of(Landscape landscape, ComplexNumber z) {
            ComplexMatrix e = landscape.pseudospectrum().smallestPerturbation(z);
            ComplexMatrix changed =
                    new ComplexMatrix(landscape.pseudospectrum().matrix().plus(e.realPart()), e.imaginaryPart());
            return new Perturbation(z, landscape.pseudospectrum().sigmaMin(z), e, PerturbedSpectrum.of(changed, z));
        }
    }
}
