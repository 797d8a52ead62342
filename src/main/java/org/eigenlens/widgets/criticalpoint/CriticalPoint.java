package org.eigenlens.widgets.criticalpoint;

import java.util.List;
import org.eigenlens.math.exact.Definiteness;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.exact.show.Showing;
import org.eigenlens.math.exact.solution.PrincipalAxes;
import org.eigenlens.math.exact.solution.PrincipalAxes.Axis;
import org.eigenlens.widget.Recent;

/**
 * A critical point with all that its Hessian tells, exactly.
 *
 * <p>Along d the second derivative is \(\kappa(d)=d^\top Hd/d^\top d\), the mean of the eigenvalues with the weights \((q_i^\top d)^2/(d^\top d)\) (Euler's
 * formula for the curvature of a surface, where the slope is zero).
 *
 * @param axes the eigenvalues of the Hessian with orthogonal eigenvectors
 */
record CriticalPoint(CriticalPointState state, ExactSpectrum spectrum, List<Axis> axes) {

    private static final Recent<ExactMatrix, ExactSpectrum> RECENT = new Recent<>(ExactSpectrum::of);

    static CriticalPoint of(CriticalPointState state) {
        ExactSpectrum spectrum = RECENT.of(state.hessian());
        return new CriticalPoint(state, spectrum, PrincipalAxes.of(spectrum).axes());
    }

    ExactMatrix hessian() {
        return spectrum.matrix();
    }

    /** The class of the second-order model. */
    Definiteness definiteness() {
        return spectrum.definiteness().orElseThrow();
    }

    /** The second derivative along the direction d. */
    ExactNumber curvature() {
        return form().dividedBy(squaredLength());
    }

    /** How much an eigenvalue counts in the curvature along d; all weights add up to 1. */
    ExactNumber weight(Axis axis) {
        ExactNumber along = axis.direction().dot(state.offset());
        return along.times(along).dividedBy(axis.squaredLength()).dividedBy(squaredLength());
    }

    /** By how much the model is higher at the end of d: \(\frac12d^\top Hd\). */
    ExactNumber riseOfModel() {
        return form().times(Surd.of(1, 2));
    }

    /** By how much the loss is higher at the end of d. */
    ExactNumber rise() {
        return state.landscape().isQuadratic()
                ? riseOfModel()
                : state.landscape().riseTo(state.offset());
    }

    private ExactNumber form() {
        ExactVector d = state.offset();
        return d.dot(hessian().times(d));
    }

    private ExactNumber squaredLength() {
        return state.offset().dot(state.offset());
    }

    Showing showing() {
        return Showing.exactlyIf(state.exact());
    }
}
