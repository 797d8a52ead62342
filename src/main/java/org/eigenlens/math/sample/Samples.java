package org.eigenlens.math.sample;

import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.DenseVector;

/**
 * A cloud of data: N samples in the rows, d features in the columns.
 *
 * <p>Sums are taken about the mean, so that a large offset costs no digits. Error: about N·u relative to the spread.
 */
public record Samples(DenseMatrix rows) {

    /** By what the sum of squares is divided. */
    public enum Divisor {
        /** N: the variance of these samples themselves. */
        POPULATION,
        /** N − 1: the unbiased estimate for where they come from. */
        SAMPLE
    }

    /** The number of samples, N. */
    public int size() {
        return rows.rows();
    }

    /** The number of features, d. */
    public int dimension() {
        return rows.columns();
    }

    /** The mean of each feature. */
    public DenseVector mean() {
        DenseVector first = rows.row(0);
        DenseVector offset = DenseVector.zero(dimension());
        for (int i = 1; i < size(); i++) {
            offset = offset.plus(1, rows.row(i).minus(first));
        }
        return first.plus(1.0 / size(), offset);
    }

    /** The samples minus their mean. */
    public Samples centered() {
        DenseVector mean = mean();
        double[][] centered = new double[size()][];
        for (int i = 0; i < size(); i++) {
            centered[i] = rows.row(i).minus(mean).toArray();
        }
        return new Samples(DenseMatrix.ofRows(centered));
    }

    /**
     * The covariance matrix \(\Sigma = \tfrac1N\sum_i (x_i - \bar x)(x_i - \bar x)^\top\), or with N − 1.
     *
     * @throws IllegalArgumentException if one sample is to be divided by N − 1 = 0
     */
    public DenseMatrix covariance(Divisor divisor) {
        int count = divisor == Divisor.SAMPLE ? size() - 1 : size();
        if (count == 0) {
            throw new IllegalArgumentException(
                    "One sample has no sample covariance: give at least two, or divide by N.");
        }
        DenseMatrix centered = centered().rows;
        return centered.transpose().times(centered).times(1.0 / count);
    }

    /** Each feature minus its mean, over its standard deviation (with N); a constant feature becomes zero. */
    public Samples standardized() {
        DenseMatrix covariance = covariance(Divisor.POPULATION);
        double[] factors = new double[dimension()];
        for (int j = 0; j < factors.length; j++) {
            double variance = covariance.entry(j, j);
            factors[j] = variance == 0 ? 0 : 1 / Math.sqrt(variance);
        }
        return centered().mapped(DenseMatrix.diagonal(factors));
    }

    /** Each sample multiplied by a matrix, \(x_i \mapsto Wx_i\). */
    public Samples mapped(DenseMatrix w) {
        return new Samples(rows.times(w.transpose()));
    }
}
