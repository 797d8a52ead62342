package org.eigenlens.math.exact.number;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.hipparchus.fraction.BigFraction;

/** The formula \(x = (-b \pm \sqrt{b^2-4c})/2\) for the roots of \(x^2+bx+c\). */
public final class Quadratic {

    private Quadratic() {}

    /** The discriminant \(b^2-4c\) of a monic quadratic. */
    public static Surd discriminant(Polynomial monic) {
        Surd b = monic.coefficient(1);
        return b.times(b).minus(monic.coefficient(0).times(Surd.of(4)));
    }

    /** Both roots, + before −, where they are surds: always over ℚ, and elsewhere when the nested root resolves. */
    public static Optional<List<Surd>> roots(Polynomial monic) {
        Surd middle = monic.coefficient(1).times(Surd.of(-1, 2));
        return discriminant(monic).sqrt().map(root -> {
            Surd half = root.times(Surd.of(1, 2));
            return List.of(middle.plus(half), middle.minus(half));
        });
    }

    /** The radicand d of the field ℚ(√d) in which the coefficients of a polynomial lie; 1 for ℚ. */
    static BigInteger fieldOf(Polynomial polynomial) {
        return polynomial.coefficients().stream()
                .flatMap(c -> c.radicands().stream())
                .findFirst()
                .orElse(BigInteger.ONE);
    }

    /** Whether a surd lies in ℚ(√d). */
    static boolean isInField(Surd surd, BigInteger d) {
        return surd.radicands().stream().allMatch(r -> sameField(r, d));
    }

    private static boolean sameField(BigInteger r, BigInteger d) {
        return Surd.sqrt(new BigFraction(r))
                .times(Surd.sqrt(new BigFraction(d)))
                .isRational();
    }
}
