package org.eigenlens.math.exact.number;

import java.math.BigInteger;
import java.util.Optional;
import org.hipparchus.fraction.BigFraction;

/** Square roots of \(a+b\sqrt d\) that are sums of two square roots. */
final class Denesting {

    private Denesting() {}

    /** The principal square root of a real \(a+b\sqrt d\), b not zero, where it is a surd. */
    static Optional<Surd> sqrt(Surd value) {
        BigInteger d = value.radicands().get(0);
        if (value.radicands().size() > 1) {
            return Optional.empty();
        }
        BigFraction a = value.coefficient(BigInteger.ONE);
        BigFraction b = value.coefficient(d);
        BigFraction norm = a.multiply(a).subtract(b.multiply(b).multiply(d));
        Surd n = Surd.sqrt(norm);
        if (!n.isRational()) {
            return Optional.empty();
        }
        Surd first = Surd.sqrt(a.add(n.rational()).divide(2));
        Surd second = Surd.sqrt(a.subtract(n.rational()).divide(2));
        return principal(first.plus(second), first.minus(second), value);
    }

    private static Optional<Surd> principal(Surd sum, Surd difference, Surd value) {
        Surd root = sum.times(sum).equals(value) ? sum : difference;
        if (!root.times(root).equals(value)) {
            return Optional.empty();
        }
        Surd direction = root.isReal() ? root : root.imaginaryPart();
        return Optional.of(direction.signum() < 0 ? root.negate() : root);
    }
}
