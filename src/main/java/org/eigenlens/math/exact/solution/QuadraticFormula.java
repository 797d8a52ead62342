package org.eigenlens.math.exact.solution;

import java.util.List;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Polynomial;
import org.eigenlens.math.exact.number.Surd;

/**
 * A quadratic \(\lambda^2+u\lambda+v\) is solved by \(\lambda=(-u\pm\sqrt{u^2-4v})/2\).
 *
 * @param quadratic monic
 * @param discriminant \(u^2-4v\)
 * @param roots one if the discriminant is zero, else two, + before −
 */
public record QuadraticFormula(Polynomial quadratic, Surd discriminant, List<ExactNumber> roots) implements Step {

    public QuadraticFormula {
        roots = List.copyOf(roots);
    }

    /** Twice a root and u together are a square root of the discriminant. */
    @Override
    public boolean holds() {
        Surd u = quadratic.coefficient(1);
        Surd v = quadratic.coefficient(0);
        boolean described = quadratic.degree() == 2
                && quadratic.leading().equals(Surd.ONE)
                && u.times(u).minus(v.times(Surd.of(4))).equals(discriminant)
                && roots.size() == (discriminant.isZero() ? 1 : 2)
                && roots.stream().distinct().count() == roots.size();
        return described && roots.stream().allMatch(this::isRoot);
    }

    private boolean isRoot(ExactNumber root) {
        ExactNumber square = root.times(Surd.of(2)).plus(quadratic.coefficient(1));
        return square.times(square).equals(discriminant) && root.isReal() == discriminant.signum() >= 0;
    }
}
