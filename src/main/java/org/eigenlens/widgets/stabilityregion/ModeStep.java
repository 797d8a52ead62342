package org.eigenlens.widgets.stabilityregion;

import org.eigenlens.math.descent.MomentumMode.Damping;
import org.eigenlens.math.descent.MomentumMode.Stability;
import org.eigenlens.math.exact.number.Surd;

/**
 * The 2×2 step matrix of one mode by its trace τ and its determinant d, exactly: the eigenvalues solve \(z^2-\tau z+d=0\).
 *
 * <p>They are complex when \(\tau^2 < 4d\), and then have the modulus \(\sqrt d\); else the larger modulus is
 * \((|\tau|+\sqrt{\tau^2-4d})/2\). Both are inside the unit circle just when \(|d|<1\) and \(|\tau|<1+d\) (Jury). All signs are exact, so the edge of a
 * region belongs to nothing else.
 */
record ModeStep(Surd trace, Surd determinant) {

    private static final Surd FOUR = Surd.of(4);

    private Surd discriminant() {
        return trace.times(trace).minus(FOUR.times(determinant));
    }

    Damping damping() {
        int sign = discriminant().signum();
        return sign > 0 ? Damping.OVERDAMPED : sign < 0 ? Damping.UNDERDAMPED : Damping.CRITICAL;
    }

    Stability stability() {
        int byProduct = size(determinant).compareTo(Surd.ONE);
        int bySum = size(trace).compareTo(Surd.ONE.plus(determinant));
        int worst = Math.max(byProduct, bySum);
        return worst < 0 ? Stability.STABLE : worst > 0 ? Stability.UNSTABLE : Stability.MARGINAL;
    }

    /** The spectral radius. */
    double radius() {
        Surd discriminant = discriminant();
        return discriminant.signum() < 0
                ? Math.sqrt(determinant.re())
                : (Math.abs(trace.re()) + Math.sqrt(discriminant.re())) / 2;
    }

    /** Of a complex pair the real part; else the eigenvalue of larger modulus. */
    double firstReal() {
        return damping() == Damping.UNDERDAMPED ? trace.re() / 2 : Math.copySign(radius(), trace.re());
    }

    /** Of a complex pair the imaginary part above the real axis. */
    double imaginary() {
        return damping() == Damping.UNDERDAMPED ? Math.sqrt(-discriminant().re()) / 2 : 0;
    }

    /** The other one of two real eigenvalues. */
    double secondReal() {
        double first = firstReal();
        return first == 0 ? 0 : determinant.re() / first;
    }

    /** The spectral radius for a trace and a determinant in double precision. */
    static double radius(double trace, double determinant) {
        double discriminant = trace * trace - 4 * determinant;
        return discriminant < 0 ? Math.sqrt(determinant) : (Math.abs(trace) + Math.sqrt(discriminant)) / 2;
    }

    private static Surd size(Surd value) {
        return value.signum() < 0 ? value.negate() : value;
    }
}
