package org.eigenlens.math.exact;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Surd;
import org.hipparchus.fraction.BigFraction;

/** Random exact values for properties. */
public final class Samples {

    private Samples() {}

    /** Small integers, zero and repetitions often among them. */
    public static Arbitrary<Surd> integers() {
        return Arbitraries.integers().between(-4, 4).map(Surd::of);
    }

    /** Fractions with small denominators, and decimals with up to four places. */
    public static Arbitrary<Surd> rationals() {
        Arbitrary<Surd> fractions = Combinators.combine(
                        Arbitraries.integers().between(-30, 30),
                        Arbitraries.integers().between(1, 9))
                .as((p, q) -> Surd.of(p, q));
        Arbitrary<Surd> decimals =
                Arbitraries.integers().between(-100_000, 100_000).map(p -> Surd.of(p, 10_000));
        return Arbitraries.oneOf(integers(), fractions, decimals);
    }

    /** Numbers a + b√d. */
    public static Arbitrary<Surd> quadratic(int d) {
        Surd root = Surd.sqrt(new BigFraction(d));
        return Combinators.combine(halves(), halves()).as((a, b) -> a.plus(b.times(root)));
    }

    private static Arbitrary<Surd> halves() {
        return Arbitraries.integers().between(-4, 4).map(p -> Surd.of(p, 2));
    }

    /** Sums of up to three square roots, real and imaginary. */
    public static Arbitrary<Surd> surds() {
        Arbitrary<Surd> roots = Arbitraries.of(1, 2, 3, 6, -1, -2, 5, 12).map(d -> Surd.sqrt(new BigFraction(d)));
        Arbitrary<Surd> terms = Combinators.combine(rationals(), roots).as(Surd::times);
        return terms.list().ofMinSize(0).ofMaxSize(3).map(list -> list.stream().reduce(Surd.ZERO, Surd::plus));
    }

    /** Square matrices with n rows. */
    public static Arbitrary<ExactMatrix> matrices(int n, Arbitrary<Surd> entries) {
        return entries.list().ofSize(n * n).map(list -> matrix(n, list));
    }

    /** Symmetric matrices with n rows. */
    public static Arbitrary<ExactMatrix> symmetric(int n, Arbitrary<Surd> entries) {
        return matrices(n, entries).map(m -> m.plus(m.transpose()).times(Surd.of(1, 2)));
    }

    /** Matrices with n rows and determinant 1 or −1. */
    public static Arbitrary<ExactMatrix> unimodular(int n) {
        return Arbitraries.integers().between(-2, 2).list().ofSize(n * n).map(list -> {
            ExactMatrix lower = triangular(n, list, true);
            ExactMatrix upper = triangular(n, list, false);
            return lower.times(upper);
        });
    }

    private static ExactMatrix triangular(int n, List<Integer> list, boolean lower) {
        List<Surd> entries = IntStream.range(0, n * n)
                .mapToObj(k -> {
                    int i = k / n;
                    int j = k % n;
                    boolean free = lower ? i > j : i < j;
                    return i == j ? Surd.ONE : free ? Surd.of(list.get(k)) : Surd.ZERO;
                })
                .toList();
        return matrix(n, entries);
    }

    private static ExactMatrix matrix(int n, List<Surd> entries) {
        return new ExactMatrix(IntStream.range(0, n)
                .mapToObj(i -> new ExactVector(List.<ExactNumber>copyOf(entries.subList(i * n, (i + 1) * n))))
                .toList());
    }

    /** 2×2 and 3×3 matrices of every kind that the exact spectrum takes. */
    public static Arbitrary<ExactMatrix> smallMatrices() {
        return Arbitraries.oneOf(
                matrices(2, integers()),
                matrices(3, integers()),
                matrices(2, rationals()),
                matrices(3, rationals()),
                symmetric(2, rationals()),
                symmetric(3, integers()),
                matrices(2, quadratic(2)),
                matrices(2, quadratic(5)),
                withStructure(2),
                withStructure(3));
    }

    /** Matrices \(PJP^{-1}\) with few distinct eigenvalues and ones above the diagonal, so often defective. */
    public static Arbitrary<ExactMatrix> withStructure(int n) {
        Arbitrary<List<Integer>> values =
                Arbitraries.integers().between(-1, 1).list().ofSize(n);
        Arbitrary<List<Integer>> links =
                Arbitraries.integers().between(0, 1).list().ofSize(n);
        return Combinators.combine(unimodular(n), values, links)
                .as((p, diagonal, above) ->
                        p.times(bidiagonal(n, diagonal, above)).times(p.inverse()));
    }

    private static ExactMatrix bidiagonal(int n, List<Integer> diagonal, List<Integer> above) {
        return matrix(
                n,
                IntStream.range(0, n * n)
                        .mapToObj(k -> {
                            int i = k / n;
                            int j = k % n;
                            return Surd.of(i == j ? diagonal.get(i) : j == i + 1 ? above.get(i) : 0);
                        })
                        .toList());
    }
}
