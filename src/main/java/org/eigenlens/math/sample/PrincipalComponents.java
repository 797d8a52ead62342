package org.eigenlens.math.sample;

import org.eigenlens.math.spectral.DenseVector;
import org.eigenlens.math.spectral.Svd;

/**
 * The principal components of samples: orthonormal directions along which the variance, one after another, is largest.
 *
 * <p>They are the right singular vectors of the centred data, with variances \(\sigma_k^2/N\); so the covariance, whose formation would cost half the digits,
 * is not needed. Source: Jolliffe, <i>Principal Component Analysis</i>, §3.5. Error: singular values to a few u·σ₁.
 */
public final class PrincipalComponents {

    private final Samples samples;
    private final DenseVector mean;
    private final Svd svd;

    private PrincipalComponents(Samples samples) {
        this.samples = samples;
        this.mean = samples.mean();
        this.svd = Svd.of(samples.centered().rows());
    }

    /** The components of samples, min(N, d) of them. */
    public static PrincipalComponents of(Samples samples) {
        return new PrincipalComponents(samples);
    }

    /** The number of components. */
    public int count() {
        return svd.sigma().size();
    }

    /** The unit vector of the k-th component, counted from 0. */
    public DenseVector direction(int k) {
        return svd.v().column(k);
    }

    /** The variance along the k-th component, \(\sigma_k^2/N\). */
    public double variance(int k) {
        double sigma = svd.sigma().entry(k);
        return sigma * sigma / samples.size();
    }

    /** The share of the total variance that the first k components explain; 0 where nothing varies. */
    public double explained(int k) {
        double part = 0;
        double total = 0;
        for (int i = 0; i < count(); i++) {
            part += i < k ? variance(i) : 0;
            total += variance(i);
        }
        return total == 0 ? 0 : part / total;
    }

    /** The coordinate of a point along the k-th component, from the mean. */
    public double score(DenseVector x, int k) {
        return direction(k).dot(x.minus(mean));
    }

    /** The point rebuilt from the mean and its scores along the first k components. */
    public DenseVector reconstruction(DenseVector x, int k) {
        DenseVector rebuilt = mean;
        for (int i = 0; i < k; i++) {
            rebuilt = rebuilt.plus(score(x, i), direction(i));
        }
        return rebuilt;
    }
}
