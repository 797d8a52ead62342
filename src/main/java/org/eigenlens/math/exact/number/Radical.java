package org.eigenlens.math.exact.number;

import java.math.BigInteger;

/**
 * The square root of an integer in lowest form: \(\sqrt n = \mathit{factor} \cdot \sqrt{\mathit{radicand}}\).
 *
 * <p>Squares of primes below 10 000 are taken out, and the whole cofactor where it is a perfect square. So the radicand
 * is free of squares for every |n| below 10<sup>12</sup>; above that it may keep the square of a large prime, which
 * costs beauty and not truth: whether two radicands belong to one field is asked of their product.
 */
record Radical(BigInteger factor, BigInteger radicand) {

    private static final int LIMIT = 10_000;
    private static final int[] PRIMES = primesBelow(LIMIT);
    private static final int FEW = 168;

    static Radical of(BigInteger n) {
        BigInteger rest = n.abs();
        if (rest.signum() == 0) {
            return new Radical(BigInteger.ZERO, BigInteger.ONE);
        }
        Radical reduced = rest.bitLength() < 63 ? ofLong(rest.longValueExact()) : ofLarge(rest);
        return n.signum() < 0 ? new Radical(reduced.factor, reduced.radicand.negate()) : reduced;
    }

    /** Whether n is the square of an integer. */
    static boolean isSquare(BigInteger n) {
        return n.signum() >= 0 && n.sqrt().pow(2).equals(n);
    }

    private static Radical ofLong(long n) {
        long rest = n;
        long factor = 1;
        long radicand = 1;
        for (int i = 0; i < PRIMES.length; i++) {
            long p = PRIMES[i];
            // What is left has at most two prime factors, so it is free of squares or a square itself.
            if (p * p * p > rest) {
                break;
            }
            while (rest % (p * p) == 0) {
                rest /= p * p;
                factor *= p;
            }
            if (rest % p == 0) {
                rest /= p;
                radicand *= p;
            }
        }
        return withCofactor(BigInteger.valueOf(factor), BigInteger.valueOf(radicand), BigInteger.valueOf(rest));
    }

    private static Radical ofLarge(BigInteger n) {
        BigInteger rest = n;
        BigInteger factor = BigInteger.ONE;
        BigInteger radicand = BigInteger.ONE;
        for (int i = 0; i < FEW; i++) {
            BigInteger p = BigInteger.valueOf(PRIMES[i]);
            int power = 0;
            for (BigInteger[] split = rest.divideAndRemainder(p); split[1].signum() == 0; ) {
                rest = split[0];
                power++;
                split = rest.divideAndRemainder(p);
            }
            factor = factor.multiply(p.pow(power / 2));
            radicand = power % 2 == 1 ? radicand.multiply(p) : radicand;
        }
        return withCofactor(factor, radicand, rest);
    }

    private static Radical withCofactor(BigInteger factor, BigInteger radicand, BigInteger cofactor) {
        return isSquare(cofactor)
                ? new Radical(factor.multiply(cofactor.sqrt()), radicand)
                : new Radical(factor, radicand.multiply(cofactor));
    }

    private static int[] primesBelow(int limit) {
        boolean[] composite = new boolean[limit];
        int[] primes = new int[limit];
        int count = 0;
        for (int p = 2; p < limit; p++) {
            if (!composite[p]) {
                primes[count++] = p;
                for (int multiple = p * p; multiple > 0 && multiple < limit; multiple += p) {
                    composite[multiple] = true;
                }
            }
        }
        return java.util.Arrays.copyOf(primes, count);
    }
}
