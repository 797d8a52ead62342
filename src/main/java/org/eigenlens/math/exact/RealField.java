package org.eigenlens.math.exact;

import java.math.BigInteger;
import java.util.Optional;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Surd;

/** Whether numbers lie together in ℚ or in one real quadratic field ℚ(√d). */
final class RealField {

    private RealField() {}

    static boolean holdsEntriesOf(ExactMatrix matrix) {
        Optional<Surd> irrational = Optional.empty();
        for (ExactVector row : matrix.rowVectors()) {
            for (ExactNumber entry : row.entries()) {
                if (!(entry instanceof Surd surd)
                        || !surd.isReal()
                        || surd.radicands().size() > 1) {
                    return false;
                }
                if (irrational.isPresent() && !sharesRoot(irrational.get(), surd)) {
                    return false;
                }
                irrational = irrational.isPresent() || surd.isRational() ? irrational : Optional.of(surd);
            }
        }
        return true;
    }

    private static boolean sharesRoot(Surd first, Surd second) {
        return second.isRational() || rootPart(first).times(rootPart(second)).isRational();
    }

    private static Surd rootPart(Surd surd) {
        return surd.minus(Surd.of(surd.coefficient(BigInteger.ONE)));
    }
}
