package org.eigenlens.widgets.linearmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.widget.Words;
import org.eigenlens.widgets.linearmap.LinearMapPicture.Eigenline;
import org.eigenlens.widgets.linearmap.LinearMapPicture.Lock;

/**
 * The picture of a matrix and a vector.
 *
 * <p>Whether x is an eigenvector is decided exactly: \(x \ne 0\) and \(x_1 (Ax)_2 = x_2 (Ax)_1\) in exact arithmetic; or x has been put
 * on an eigenline and lies on it as nearly as decimals can.
 */
final class LinearMapModel {

    /** How far a decimal point may be from the irrational line that it has been put on: the sine of the angle. */
    private static final double ON_THE_LINE = 1e-6;

    private final LinearMapState state;
    private final Eigenstructure structure;
    private final List<Eigenline> lines;

    private LinearMapModel(LinearMapState state) {
        this.state = state;
        this.structure = Eigenstructure.of(state.matrix());
        this.lines = lines(structure);
    }

    static LinearMapPicture of(LinearMapState state, Words words) {
        LinearMapModel model = new LinearMapModel(state);
        Image image = Image.of(state.matrix().values(), state.x().values());
        Optional<Lock> lock = model.lock(image);
        LinearMapWords said = new LinearMapWords(words, model.structure, image, lock);
        return new LinearMapPicture(
                model.lines,
                model.structure.wholePlane(),
                model.structure.complex(),
                lock.orElse(null),
                said.sentence(),
                said.facts(state));
    }

    private static List<Eigenline> lines(Eigenstructure structure) {
        List<Eigenline> lines = new ArrayList<>();
        for (Eigenstructure.Eigenvalue e : structure.eigenvalues()) {
            if (!e.direction().isEmpty()) {
                lines.add(new Eigenline(
                        lines.size() + 1,
                        e.direction(),
                        e.re(),
                        e.brief().tex(),
                        e.brief().text()));
            }
        }
        return lines;
    }

    private Optional<Lock> lock(Image image) {
        if (image.isOfZero()) {
            return Optional.empty();
        }
        if (structure.wholePlane()) {
            return Optional.of(new Lock(0, structure.eigenvalues().getFirst().re()));
        }
        return lines.stream()
                .filter(line -> isOn(line, image))
                .findFirst()
                .map(line -> new Lock(line.index(), line.lambda()));
    }

    private boolean isOn(Eigenline line, Image image) {
        double sine =
                Math.abs(line.direction().get(0) * image.x2() - line.direction().get(1) * image.x1())
                        / Math.hypot(image.x1(), image.x2());
        return sine <= ON_THE_LINE && (state.on() == line.index() || isExactlyAnEigenvector());
    }

    private boolean isExactlyAnEigenvector() {
        Optional<ExactMatrix> a = state.matrix().exact();
        Optional<ExactVector> x = state.x().exact();
        if (a.isEmpty() || x.isEmpty()) {
            return false;
        }
        ExactVector image = a.get().times(x.get());
        ExactNumber cross =
                x.get().entry(0).times(image.entry(1)).minus(x.get().entry(1).times(image.entry(0)));
        return cross.isZero();
    }
}
