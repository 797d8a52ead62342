package org.eigenlens.widgets.rotationscaling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.show.ShownNumber;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.widget.Recent;
import org.eigenlens.widget.Words;
import org.eigenlens.widgets.rotationscaling.RotationScalingPicture.Point;

/**
 * The picture of a matrix that turns.
 *
 * <p>Whether its eigenvalues are complex, and whether orbits grow, is decided exactly on what was typed. Entries without a common exact
 * form, such as π, are rounded to double first.
 */
final class RotationScalingModel {

    private static final Recent<MatrixLiteral, ExactSpectrum> SPECTRA =
            new Recent<>(matrix -> ExactSpectrum.of(matrix.exactOrNearest()));

    private RotationScalingModel() {}

    static RotationScalingPicture of(RotationScalingState state, Words words) {
        ExactSpectrum spectrum = SPECTRA.of(state.matrix());
        return spectrum.size() == 2 ? inThePlane(state, spectrum, words) : inSpace(state, spectrum, words);
    }

    private static RotationScalingPicture inThePlane(RotationScalingState state, ExactSpectrum spectrum, Words words) {
        boolean complex = !spectrum.hasRealSpectrum();
        Optional<RealForm> form = complex ? Optional.of(RealForm.of(spectrum.matrix())) : Optional.empty();
        RotationScalingWords said = new RotationScalingWords(words, state, spectrum, form);
        return new RotationScalingPicture(
                2,
                complex,
                points(spectrum),
                form.map(RotationScalingModel::rows).orElse(List.of()),
                List.of(),
                List.of(),
                form.map(RealForm::turn).orElse(0.0),
                said.sentence(),
                said.facts());
    }

    private static RotationScalingPicture inSpace(RotationScalingState state, ExactSpectrum spectrum, Words words) {
        Optional<TurnInSpace> turn = TurnInSpace.of(spectrum);
        TurnWords said =
                new TurnWords(words, spectrum, turn, state.matrix().exact().isPresent());
        return new RotationScalingPicture(
                3,
                turn.isPresent(),
                points(spectrum),
                List.of(),
                turn.map(found -> doubles(found.direction())).orElse(List.of()),
                turn.map(TurnInSpace::plane).orElse(List.of()),
                turn.map(TurnInSpace::turn).orElse(0.0),
                said.sentence(),
                said.facts());
    }

    private static List<Point> points(ExactSpectrum spectrum) {
        List<Point> points = new ArrayList<>();
        for (ExactNumber value : spectrum.eigenvaluesWithMultiplicity()) {
            points.add(
                    new Point(value.re(), value.im(), ShownNumber.briefly(value).text()));
        }
        return List.copyOf(points);
    }

    private static List<List<Double>> rows(RealForm form) {
        return form.basis().rowVectors().stream()
                .map(RotationScalingModel::doubles)
                .toList();
    }

    private static List<Double> doubles(ExactVector vector) {
        return vector.entries().stream().map(ExactNumber::re).toList();
    }
}
