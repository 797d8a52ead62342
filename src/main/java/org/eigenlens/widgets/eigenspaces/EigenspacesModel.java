package org.eigenlens.widgets.eigenspaces;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eigenlens.math.exact.ExactEigenvalue;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.widget.Recent;
import org.eigenlens.widget.Words;
import org.eigenlens.widgets.eigenspaces.EigenspacesPicture.Space;

/**
 * The picture of a matrix and its eigenspaces \(\ker(A-\lambda I)\).
 *
 * <p>Multiplicities and dimensions are decided exactly on what was typed. Entries without a common exact form, such as π, are rounded to
 * double first, and then it is said that no multiplicity is certain. Whether x is an eigenvector is decided exactly, too: \(x \ne 0\) and
 * all \(x_i (Ax)_j - x_j (Ax)_i = 0\); or x has been put in an eigenspace and lies in it as nearly as decimals can.
 */
final class EigenspacesModel {

    private static final Recent<MatrixLiteral, ExactSpectrum> SPECTRA =
            new Recent<>(matrix -> ExactSpectrum.of(matrix.exactOrNearest()));

    /** How far a decimal point may be from the irrational eigenspace that it has been put in: the sine of the angle. */
    private static final double IN_THE_SPACE = 1e-6;

    private final EigenspacesState state;
    private final ExactSpectrum spectrum;
    private final List<Space> spaces;

    private EigenspacesModel(EigenspacesState state, Words words) {
        this.state = state;
        this.spectrum = SPECTRA.of(state.matrix());
        this.spaces = spaces(
                new EigenspacesWords(words, spectrum, state.matrix().exact().isPresent()));
    }

    static EigenspacesPicture of(EigenspacesState state, Words words) {
        EigenspacesModel model = new EigenspacesModel(state, words);
        EigenspacesWords said = new EigenspacesWords(
                words, model.spectrum, state.matrix().exact().isPresent());
        int lock = model.lock();
        return new EigenspacesPicture(
                model.spectrum.size(),
                model.spaces,
                lock,
                said.independent(),
                said.sentence(state.x(), lock),
                said.facts());
    }

    private List<Space> spaces(EigenspacesWords said) {
        List<Space> found = new ArrayList<>();
        for (ExactEigenvalue eigenvalue : spectrum.eigenvalues()) {
            found.add(new Space(
                    found.size() + 1,
                    eigenvalue.value().re(),
                    eigenvalue.isReal(),
                    said.brief(eigenvalue.value()).text(),
                    eigenvalue.algebraicMultiplicity(),
                    eigenvalue.geometricMultiplicity(),
                    said.kind(eigenvalue),
                    eigenvalue.isReal()
                            ? eigenvalue.basis().stream()
                                    .map(ExactVector::direction)
                                    .toList()
                            : List.of()));
        }
        return List.copyOf(found);
    }

    private int lock() {
        double[] x = state.x().values();
        if (norm(x) == 0) {
            return 0;
        }
        boolean exactly = isExactlyAnEigenvector();
        int nearest = 0;
        double least = IN_THE_SPACE;
        for (Space space : spaces) {
            double sine = space.real() ? distance(x, space.basis()) / norm(x) : 1;
            if (sine <= least && (exactly || state.on() == space.index())) {
                nearest = space.index();
                least = sine;
            }
        }
        return nearest;
    }

    private boolean isExactlyAnEigenvector() {
        ExactVector x = state.x().exact().orElse(null);
        ExactMatrix a = state.matrix().exact().orElse(null);
        if (x == null || a == null) {
            return false;
        }
        ExactVector image = a.times(x);
        return IntStream.range(0, x.size())
                .allMatch(i -> IntStream.range(0, i)
                        .allMatch(j -> x.entry(i)
                                .times(image.entry(j))
                                .minus(x.entry(j).times(image.entry(i)))
                                .isZero()));
    }

    /** From x to the span of unit vectors, by taking away what lies along each after the one before (Gram and Schmidt). */
    private static double distance(double[] x, List<List<Double>> spanning) {
        List<double[]> frame = new ArrayList<>();
        double[] rest = x.clone();
        for (List<Double> vector : spanning) {
            double[] next = vector.stream().mapToDouble(Double::doubleValue).toArray();
            frame.forEach(q -> subtract(next, q));
            double length = norm(next);
            double[] q = IntStream.range(0, next.length)
                    .mapToDouble(i -> next[i] / length)
                    .toArray();
            frame.add(q);
            subtract(rest, q);
        }
        return norm(rest);
    }

    /** Takes from v what lies along the unit vector q. */
    private static void subtract(double[] v, double[] q) {
        double along = 0;
        for (int i = 0; i < v.length; i++) {
            along = Math.fma(v[i], q[i], along);
        }
        for (int i = 0; i < v.length; i++) {
            v[i] = Math.fma(-along, q[i], v[i]);
        }
    }

    private static double norm(double[] v) {
        double length = 0;
        for (double entry : v) {
            length = Math.hypot(length, entry);
        }
        return length;
    }
}
