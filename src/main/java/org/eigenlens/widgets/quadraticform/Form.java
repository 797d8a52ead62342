package org.eigenlens.widgets.quadraticform;

import java.util.List;
import org.eigenlens.math.exact.Definiteness;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.Inertia;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.show.Showing;
import org.eigenlens.math.exact.solution.PrincipalAxes;
import org.eigenlens.math.exact.solution.PrincipalAxes.Axis;
import org.eigenlens.widget.Recent;

/**
 * A quadratic form \(x^\top Sx\) in two unknowns with all that is decided of it, exactly.
 *
 * @param matrix S, symmetric
 * @param axes the eigenvalues with orthogonal eigenvectors
 */
record Form(QuadraticFormState state, ExactMatrix matrix, ExactSpectrum spectrum, List<Axis> axes) {

    private static final Recent<ExactMatrix, ExactSpectrum> RECENT = new Recent<>(ExactSpectrum::of);

    static Form of(QuadraticFormState state) {
        ExactSpectrum spectrum = RECENT.of(state.symmetric());
        return new Form(
                state, spectrum.matrix(), spectrum, PrincipalAxes.of(spectrum).axes());
    }

    Inertia inertia() {
        return spectrum.inertia().orElseThrow();
    }

    Definiteness definiteness() {
        return spectrum.definiteness().orElseThrow();
    }

    /** The value \(x^\top Sx\) at the point. */
    ExactNumber value() {
        return state.point().dot(matrix.times(state.point()));
    }

    /** The share of an axis in the value: \(\lambda(q^\top x)^2\). */
    ExactNumber share(Axis axis) {
        ExactNumber along = axis.direction().dot(state.point());
        return axis.value().times(along).times(along).dividedBy(axis.squaredLength());
    }

    Showing showing() {
        return Showing.exactlyIf(state.exact());
    }
}
