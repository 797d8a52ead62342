package org.eigenlens.quiz.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.DenseVector;
import org.eigenlens.math.spectral.Svd;
import org.eigenlens.quiz.response.Row;

/**
 * The span of some vectors, real or complex.
 *
 * <p>Exact vectors are in it if they do not raise the rank. Of decimals, the sine of the angle between the vector and the subspace is asked to be within their slack. Complex
 * vectors are seen as real ones of twice the size, \((x, y)\) together with \((-y, x)\).
 */
final class Subspace {

    private static final int MOST_ROOTS = 3;

    /** What is known no better than this does not make others depend on it. */
    private static final double HARDLY_KNOWN = 0.05;

    private final List<Row> basis;
    private final List<DenseVector> orthonormal;

    /** The span of independent vectors. */
    Subspace(List<Row> basis) {
        this.basis = List.copyOf(basis);
        Svd svd = Svd.of(DenseMatrix.ofColumns(embedded(basis).toArray(DenseVector[]::new)));
        this.orthonormal = svd.u().columns() == 0 ? List.of() : columns(svd.u());
    }

    private static List<DenseVector> columns(DenseMatrix u) {
        List<DenseVector> columns = new ArrayList<>();
        for (int j = 0; j < u.columns(); j++) {
            columns.add(u.column(j));
        }
        return columns;
    }

    int dimension() {
        return basis.size();
    }

    /** Whether a vector other than zero lies in the subspace. */
    Closeness closenessOf(Row vector) {
        Closeness sharp = judge(vector.sharpened());
        return sharp.isDifferent() ? judge(vector) : sharp;
    }

    private Closeness judge(Row vector) {
        Optional<Boolean> exactly = holdsExactly(vector);
        if (exactly.orElse(false)) {
            return Closeness.SAME;
        }
        if ((exactly.isPresent() && !vector.isDecimal()) || vector.isZero()) {
            return Closeness.DIFFERENT;
        }
        double slack = Math.sqrt(vector.size()) * vector.slack() / vector.maxAbs();
        if (sineTo(vector) > slack + Precision.floor(4)) {
            return Closeness.DIFFERENT;
        }
        boolean enough = !vector.isDecimal() || Precision.isEnough(vector.slack(), vector.maxAbs());
        return enough ? Closeness.ROUNDED : Closeness.COARSE;
    }

    private Optional<Boolean> holdsExactly(Row vector) {
        List<Row> all = new ArrayList<>(basis);
        all.add(vector);
        return rank(all).map(rank -> !vector.isZero() && rank == basis.size());
    }

    /** The rank, if all entries are exact and of few different roots: elimination multiplies roots by each other. */
    private static Optional<Integer> rank(List<Row> rows) {
        List<ExactVector> exact =
                rows.stream().flatMap(row -> row.exact().stream()).toList();
        long roots = rows.stream()
                .flatMap(row -> row.entries().stream())
                .flatMap(entry -> entry.exact().stream())
                .flatMap(surd -> surd.radicands().stream())
                .distinct()
                .count();
        return exact.size() < rows.size() || roots > MOST_ROOTS
                ? Optional.empty()
                : Optional.of(new ExactMatrix(exact).rank());
    }

    /** The sine of the angle between a vector and the subspace. */
    double sineTo(Row vector) {
        DenseVector unit = embedded(vector).normalized();
        DenseVector rest = unit;
        for (DenseVector q : orthonormal) {
            rest = rest.plus(-rest.dot(q), q);
        }
        return rest.norm();
    }

    /** Whether vectors are independent: exactly, or by the smallest singular value of the normalized vectors against their slack. */
    static boolean areIndependent(List<Row> vectors) {
        if (vectors.stream().anyMatch(Row::isZero)) {
            return false;
        }
        Optional<Integer> rank = rank(vectors);
        if (rank.isPresent() && (rank.get() < vectors.size() || vectors.stream().noneMatch(Row::isDecimal))) {
            return rank.get() == vectors.size();
        }
        return smallestSingularValue(vectors) > 2 * relativeSlack(vectors) + Precision.floor(4);
    }

    private static double relativeSlack(List<Row> vectors) {
        return vectors.stream()
                .mapToDouble(row -> Math.sqrt(row.size() * vectors.size()) * row.slack() / row.maxAbs())
                .max()
                .stream()
                .map(slack -> Math.min(slack, HARDLY_KNOWN))
                .findFirst()
                .orElse(0);
    }

    /** The smallest singular value of the matrix whose columns are the vectors, each normalized. */
    static double smallestSingularValue(List<Row> vectors) {
        DenseMatrix matrix = DenseMatrix.ofColumns(embedded(vectors).toArray(DenseVector[]::new));
        if (matrix.columns() > matrix.rows()) {
            return 0;
        }
        DenseVector sigma = Svd.of(matrix).sigma();
        return sigma.entry(sigma.size() - 1);
    }

    /** The vectors normalized, as real ones; complex ones together with i times themselves. */
    private static List<DenseVector> embedded(List<Row> vectors) {
        boolean real = vectors.stream().flatMap(row -> row.entries().stream()).allMatch(x -> x.im() == 0);
        List<DenseVector> embedded = new ArrayList<>();
        for (Row row : vectors) {
            DenseVector vector = embedded(row).normalized();
            embedded.add(vector);
            if (!real) {
                embedded.add(turned(vector));
            }
        }
        return embedded;
    }

    private static DenseVector turned(DenseVector vector) {
        int n = vector.size() / 2;
        double[] turned = new double[2 * n];
        for (int i = 0; i < n; i++) {
            turned[i] = -vector.entry(n + i);
            turned[n + i] = vector.entry(i);
        }
        return DenseVector.of(turned);
    }

    private static DenseVector embedded(Row row) {
        int e = Scaled.exponent(row.maxAbs());
        double[] re = Scaled.re(row.entries(), e);
        double[] im = Scaled.im(row.entries(), e);
        double[] both = new double[2 * re.length];
        System.arraycopy(re, 0, both, 0, re.length);
        System.arraycopy(im, 0, both, re.length, im.length);
        return DenseVector.of(both);
    }
}
