package org.eigenlens.math.exact.number;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/**
 * The order in which eigenvalues are listed: descending real part, then descending imaginary part, decided exactly.
 *
 * <p>It is for surds and for roots λ. Two real parts that agree are recognised, for they agree only between conjugates or where
 * both are known as surds; any others differ, so refinement tells them apart.
 */
public final class SpectralOrder implements Comparator<ExactNumber> {

    @Override
    public int compare(ExactNumber a, ExactNumber b) {
        int byRealPart = compareRealParts(a, b);
        return byRealPart != 0 ? -byRealPart : -compareImaginaryParts(a, b);
    }

    private static int compareRealParts(ExactNumber a, ExactNumber b) {
        Optional<Surd> exactA = exactRealPart(a);
        Optional<Surd> exactB = exactRealPart(b);
        if (exactA.isPresent() && exactB.isPresent()) {
            return exactA.get().compareTo(exactB.get());
        }
        return areEqualOrConjugate(a, b) ? 0 : refine(a, b, Box::re);
    }

    private static int compareImaginaryParts(ExactNumber a, ExactNumber b) {
        if (a instanceof Surd x && b instanceof Surd y) {
            return x.imaginaryPart().compareTo(y.imaginaryPart());
        }
        return a.equals(b) || (a.isReal() && b.isReal()) ? 0 : refine(a, b, Box::im);
    }

    private static Optional<Surd> exactRealPart(ExactNumber number) {
        return switch (number) {
            case Surd surd -> Optional.of(surd.realPart());
            case RootExpression expression -> expression.exactRealPart();
        };
    }

    private static boolean areEqualOrConjugate(ExactNumber a, ExactNumber b) {
        return a instanceof RootExpression x
                && b instanceof RootExpression y
                && (x.root().isSameAs(y.root()) || x.root().isConjugateTo(y.root()));
    }

    private static int refine(ExactNumber a, ExactNumber b, Function<Box, Interval> part) {
        for (int digits = 10; ; digits *= 2) {
            Interval x = part.apply(a.enclosure(digits));
            Interval y = part.apply(b.enclosure(digits));
            if (!x.meets(y)) {
                return x.lo().compareTo(y.lo());
            }
        }
    }
}
