package org.eigenlens.math.exact.solution;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Interval;
import org.eigenlens.math.exact.number.Polynomial;
import org.eigenlens.math.exact.number.Surd;

/**
 * A cubic has no root in the field of its coefficients, so its real roots are enclosed where it changes sign.
 *
 * @param polynomial monic
 * @param changes one for each real root
 * @param roots all three
 */
public record EnclosedRoots(Polynomial polynomial, List<SignChange> changes, List<ExactNumber> roots) implements Step {

    /** How many significant digits the ends of an enclosure have. */
    private static final int DIGITS = 4;

    /** A root between two decimals, where the polynomial has opposite signs. */
    public record SignChange(ExactNumber root, Surd from, Surd to) {}

    public EnclosedRoots {
        changes = List.copyOf(changes);
        roots = List.copyOf(roots);
    }

    static EnclosedRoots of(Polynomial polynomial, List<ExactNumber> roots) {
        return new EnclosedRoots(
                polynomial,
                roots.stream()
                        .filter(ExactNumber::isReal)
                        .map(root -> signChange(polynomial, root))
                        .toList(),
                roots);
    }

    /** The narrowest enclosure of {@value #DIGITS} digits, or of more where two roots lie that close together. */
    private static SignChange signChange(Polynomial polynomial, ExactNumber root) {
        for (int digits = DIGITS; ; digits *= 2) {
            BigDecimal near = new BigDecimal(root.decimal(1).text());
            int scale = digits - (near.precision() - near.scale());
            Interval within = root.enclosure(Math.max(scale, 0) + 3).re();
            Surd from = Surd.of(within.lo().setScale(scale, RoundingMode.FLOOR));
            Surd to = Surd.of(within.hi().setScale(scale, RoundingMode.CEILING));
            if (changesSign(polynomial, from, to)) {
                return new SignChange(root, from, to);
            }
        }
    }

    private static boolean changesSign(Polynomial polynomial, Surd from, Surd to) {
        return polynomial.at(from).signum() * polynomial.at(to).signum() < 0;
    }

    @Override
    public boolean holds() {
        long real = roots.stream().filter(ExactNumber::isReal).count();
        return roots.size() == polynomial.degree()
                && roots.stream().distinct().count() == roots.size()
                && roots.stream().allMatch(x -> polynomial.at(x).isZero())
                && changes.size() == real
                && changes.stream().allMatch(this::isEnclosed);
    }

    private boolean isEnclosed(SignChange change) {
        ExactNumber above = change.root.minus(change.from);
        ExactNumber below = change.root.minus(change.to);
        return changesSign(polynomial, change.from, change.to) && above.signum() > 0 && below.signum() < 0;
    }
}
