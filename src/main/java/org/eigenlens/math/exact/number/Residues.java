package org.eigenlens.math.exact.number;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A polynomial modulo a small prime p, with √d replaced by a square root of d modulo p.
 *
 * <p>Factors over ℚ(√d) are factors modulo p too, for primes that do not divide the leading coefficient. So what does not split
 * modulo one prime does not split at all, which is decided in no time, however long the coefficients are.
 */
final class Residues {

    /** Enough of them that a polynomial that does not split is hardly ever taken for one that may. */
    private static final List<Integer> PRIMES = List.of(
            7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101, 103, 107, 109,
            113, 127, 131, 137, 139, 149, 151, 157, 163, 167, 173, 179, 181, 191);

    private final long p;

    /** Constant term first; the last one is not zero. */
    private final long[] coefficients;

    private Residues(long p, long[] coefficients) {
        this.p = p;
        this.coefficients = coefficients;
    }

    /** Whether some prime shows that no root of the polynomial is repeated; false says nothing. */
    static boolean proveSquarefree(GridPolynomial polynomial) {
        return PRIMES.stream()
                .map(p -> of(polynomial, p))
                .flatMap(Optional::stream)
                .anyMatch(Residues::isSquarefree);
    }

    /** Whether some prime shows that the polynomial has no root in the field of its coefficients; false says nothing. */
    static boolean proveWithoutRoot(GridPolynomial polynomial) {
        return PRIMES.stream()
                .map(p -> of(polynomial, p))
                .flatMap(Optional::stream)
                .anyMatch(residues -> !residues.hasRoot());
    }

    private static Optional<Residues> of(GridPolynomial polynomial, int p) {
        long d = residue(polynomial.d(), p);
        long root = 0;
        while (root < p && root * root % p != d) {
            root++;
        }
        if (root == p || residue(polynomial.leading(), p) == 0) {
            return Optional.empty();
        }
        long[] coefficients = new long[polynomial.degree() + 1];
        for (int j = 0; j < coefficients.length; j++) {
            long factor = residue(polynomial.b().get(j), p);
            coefficients[j] = (residue(polynomial.a().get(j), p) + factor * root) % p;
        }
        return Optional.of(new Residues(p, coefficients));
    }

    private static long residue(BigInteger value, int p) {
        return value.mod(BigInteger.valueOf(p)).longValue();
    }

    private boolean hasRoot() {
        for (long x = 0; x < p; x++) {
            long value = 0;
            for (int j = coefficients.length - 1; j >= 0; j--) {
                value = (value * x + coefficients[j]) % p;
            }
            if (value == 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the greatest common divisor with the derivative is a constant. */
    private boolean isSquarefree() {
        long[] a = coefficients;
        long[] b = new long[a.length - 1];
        for (int j = 0; j < b.length; j++) {
            b[j] = (j + 1) * a[j + 1] % p;
        }
        b = trimmed(b);
        while (b.length > 1) {
            long[] rest = remainder(a, b);
            a = b;
            b = rest;
        }
        return b.length == 1;
    }

    /** A multiple of the remainder of a on division by b. */
    private long[] remainder(long[] a, long[] b) {
        long[] rest = a;
        while (rest.length >= b.length) {
            long[] next = new long[rest.length - 1];
            int shift = rest.length - b.length;
            for (int j = 0; j < next.length; j++) {
                long subtracted = j < shift ? 0 : b[j - shift] * rest[rest.length - 1];
                next[j] = Math.floorMod(rest[j] * b[b.length - 1] - subtracted, p);
            }
            rest = trimmed(next);
        }
        return rest;
    }

    private static long[] trimmed(long[] coefficients) {
        int length = coefficients.length;
        while (length > 0 && coefficients[length - 1] == 0) {
            length--;
        }
        return Arrays.copyOf(coefficients, length);
    }
}
