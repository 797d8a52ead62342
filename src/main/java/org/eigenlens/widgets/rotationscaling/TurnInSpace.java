package org.eigenlens.widgets.rotationscaling;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.eigenlens.math.exact.ExactEigenvalue;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Surd;

/**
 * What a 3×3 matrix with a pair of complex eigenvalues does: it stretches along an axis and turns a plane in itself.
 *
 * <p>For the eigenvector \(v=p+qi\) of \(\alpha+\beta i\) the plane is that of p and −q, on which A acts as in {@link RealForm}.
 *
 * @param axis the real eigenvalue
 * @param upper the one of the pair with \(\beta > 0\)
 */
record TurnInSpace(ExactEigenvalue axis, ExactEigenvalue upper) {

    /** What the matrix with this spectrum does; empty where all eigenvalues are real. */
    static Optional<TurnInSpace> of(ExactSpectrum spectrum) {
        List<ExactEigenvalue> all = spectrum.eigenvalues();
        return spectrum.hasRealSpectrum()
                ? Optional.empty()
                : Optional.of(new TurnInSpace(
                        all.stream().filter(ExactEigenvalue::isReal).findFirst().orElseThrow(),
                        all.stream().filter(e -> !e.isReal()).findFirst().orElseThrow()));
    }

    /** A vector along the axis. */
    ExactVector direction() {
        return axis.basis().getFirst().simplified();
    }

    /** The vectors p and −q, which span the plane. */
    List<List<Double>> plane() {
        ExactVector v = upper.basis().getFirst();
        return List.of(parts(v, ExactNumber::re), parts(v, entry -> -entry.im()));
    }

    private static List<Double> parts(ExactVector v, ToDoubleFunction<ExactNumber> part) {
        return v.entries().stream()
                .map(entry -> part.applyAsDouble(entry) + 0.0)
                .toList();
    }

    /** The square of the modulus of the pair, \(\alpha^2+\beta^2\), where it is known exactly. */
    Optional<Surd> squaredModulus() {
        return upper.value() instanceof Surd lambda
                ? Optional.of(lambda.realPart()
                        .times(lambda.realPart())
                        .plus(lambda.imaginaryPart().times(lambda.imaginaryPart())))
                : Optional.empty();
    }

    double modulus() {
        return Math.hypot(upper.value().re(), upper.value().im());
    }

    /**
     * The sign of r − 1. Where the pair is known as roots of an irreducible cubic only, r is not 1: else the real eigenvalue would be the
     * determinant, and the cubic would have a factor.
     */
    int growth() {
        return squaredModulus()
                .map(square -> square.minus(Surd.ONE).signum())
                .orElseGet(() -> Double.compare(modulus(), 1));
    }

    /** The angle of a step in the plane, from p towards −q, in radians. */
    double turn() {
        return Math.atan2(upper.value().im(), upper.value().re());
    }
}
