package org.eigenlens.widgets.gaussnewton;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Surd;

/**
 * A curve at its parameters beside four data, exactly: the loss \(f=\tfrac12\sum_i r_i^2\) of the residuals \(r_i\) with its derivatives.
 *
 * <p>\(\nabla f=J^\top r\) and \(\nabla^2f=J^\top J+\sum_ir_i\nabla^2r_i\). The data are \(2\cdot2^{-t}+m\,n_t\) with \(n=(\tfrac14,-1,1,0)\), which is
 * perpendicular to both columns of the Jacobian of \(ac^t\) at \((2,\tfrac12)\). So that point is critical for every m, \(J^\top J\) there does not depend
 * on m, and the residual term is \(\operatorname{diag}(0,-4m)\). Source: Nocedal and Wright, <i>Numerical Optimization</i>, ch. 10.
 */
record Fit(Curve curve, Surd misfit, Surd a, Surd c) {

    /** How many data there are, at the times 0, 1, …. */
    static final int SIZE = 4;

    /** Decimals of parameters after a step: more than a picture shows, so that steps can be taken one after another. */
    private static final int DECIMALS = 12;

    private static final Surd HALF = Surd.of(1, 2);

    private static final List<Surd> OFF = List.of(Surd.of(1, 4), Surd.of(-1), Surd.ONE, Surd.ZERO);

    static Fit of(GaussNewtonState state) {
        return new Fit(state.curve(), state.exactMisfit(), state.a(), state.c());
    }

    /** The value that was measured at a time. */
    Surd datum(int t) {
        return Surd.of(2).times(HALF.power(t)).plus(misfit.times(OFF.get(t)));
    }

    /** Model minus datum, for each time. */
    ExactVector residuals() {
        return new ExactVector(
                IntStream.range(0, SIZE).<ExactNumber>mapToObj(this::residual).toList());
    }

    private Surd residual(int t) {
        return curve.value(a, c, t).minus(datum(t));
    }

    /** \(\tfrac12\|r\|^2\). */
    Surd loss() {
        return sum(t -> residual(t).times(residual(t)).times(HALF));
    }

    /** J, a row for each time. */
    ExactMatrix jacobian() {
        return new ExactMatrix(
                IntStream.range(0, SIZE).mapToObj(t -> curve.gradient(a, c, t)).toList());
    }

    /** The Gauss–Newton matrix \(J^\top J\). */
    ExactMatrix gaussNewton() {
        return jacobian().transpose().times(jacobian());
    }

    /** The residual term \(\sum_ir_i\nabla^2r_i\), by which the Hessian differs from it. */
    ExactMatrix residualTerm() {
        return weighted(t -> curve.hessian(a, c, t).times(residual(t)));
    }

    ExactMatrix hessian() {
        return gaussNewton().plus(residualTerm());
    }

    /** The empirical Fisher matrix \(\sum_ir_i^2\,\nabla r_i\nabla r_i^\top\) of residuals with the variance 1. */
    ExactMatrix empiricalFisher() {
        return weighted(t -> {
            ExactMatrix row = new ExactMatrix(List.of(curve.gradient(a, c, t)));
            return row.transpose().times(row).times(residual(t).times(residual(t)));
        });
    }

    private static ExactMatrix weighted(java.util.function.IntFunction<ExactMatrix> term) {
        return IntStream.range(0, SIZE).mapToObj(term).reduce(ExactMatrix.zero(2), ExactMatrix::plus);
    }

    /** \(J^\top r\). */
    ExactVector gradient() {
        return jacobian().transpose().times(residuals());
    }

    boolean isCritical() {
        return gradient().isZero();
    }

    /** The fit after a Gauss–Newton step, \(-J^+r\): of all steps to a minimum of the model the shortest. */
    Fit afterGaussNewton() {
        ExactMatrix matrix = gaussNewton();
        return after(matrix)
                // Of rank one, with the gradient in its image: there it multiplies by its trace.
                .orElseGet(() -> moved(gradient().times(((Surd) matrix.trace()).reciprocal())));
    }

    /** The fit after a Newton step, to the critical point of the second-order model; none where the Hessian is singular. */
    Optional<Fit> afterNewton() {
        return after(hessian());
    }

    private Optional<Fit> after(ExactMatrix curvature) {
        return curvature.determinant().isZero()
                ? Optional.empty()
                : Optional.of(moved(curvature.inverse().times(gradient())));
    }

    private Fit moved(ExactVector against) {
        return new Fit(curve, misfit, a.minus((Surd) against.entry(0)), c.minus((Surd) against.entry(1)));
    }

    /** Its parameters as a state writes them, to {@value #DECIMALS} decimals; none where no state reaches so far. */
    Optional<String> typed() {
        boolean reached = Stream.of(a, c).allMatch(p -> Math.abs(p.re()) <= GaussNewtonState.LARGEST);
        return reached ? Optional.of(typed(a) + " " + typed(c)) : Optional.empty();
    }

    private static String typed(Surd parameter) {
        BigDecimal rounded = new BigDecimal(parameter.rational().getNumerator())
                .divide(new BigDecimal(parameter.rational().getDenominator()), DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    private static Surd sum(java.util.function.IntFunction<Surd> term) {
        return IntStream.range(0, SIZE).mapToObj(term).reduce(Surd.ZERO, Surd::plus);
    }
}
