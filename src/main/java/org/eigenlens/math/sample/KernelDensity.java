package org.eigenlens.math.sample;

import java.util.Arrays;
import org.eigenlens.math.spectral.DenseVector;

/**
 * The Gaussian kernel density of numbers \(\lambda_1 \dots \lambda_n\),
 * \(f_h(x) = \frac1{nh\sqrt{2\pi}}\sum_i e^{-(x-\lambda_i)^2/(2h^2)}\).
 *
 * <p>Source: Silverman, <i>Density Estimation</i>, ch. 2–3. Error: about n·u relative; values below 1e−308 lose digits and then become 0.
 */
public record KernelDensity(DenseVector values, double bandwidth) {

    /** @throws IllegalArgumentException unless the bandwidth is positive and finite */
    public KernelDensity {
        if (!(bandwidth > 0) || Double.isInfinite(bandwidth)) {
            throw new IllegalArgumentException(
                    "The bandwidth is " + bandwidth + ": give a number above 0, such as 0.1.");
        }
    }

    /**
     * The density with Silverman's bandwidth \(0.9\min(s, \text{IQR}/1.34)\,n^{-1/5}\), s the sample standard deviation.
     *
     * <p>Quartiles are interpolated linearly; where the interquartile range is zero, s alone decides.
     *
     * @throws IllegalArgumentException if all values are equal, so that there is no spread to take a bandwidth from
     */
    public static KernelDensity withSilvermanBandwidth(DenseVector values) {
        int n = values.size();
        double[] sorted = values.toArray();
        Arrays.sort(sorted);
        if (sorted[0] == sorted[n - 1]) {
            throw new IllegalArgumentException(
                    "All values are " + sorted[0] + ", so there is no spread: give a bandwidth yourself.");
        }
        double mean = Arrays.stream(sorted).map(x -> x / n).sum();
        double variance = Arrays.stream(sorted)
                .map(x -> (x - mean) * (x - mean) / (n - 1))
                .sum();
        double range = (quantile(sorted, 0.75) - quantile(sorted, 0.25)) / 1.34;
        double deviation = Math.sqrt(variance);
        double spread = range > 0 ? Math.min(deviation, range) : deviation;
        return new KernelDensity(values, 0.9 * spread * Math.pow(n, -0.2));
    }

    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /** \(f_h(x)\). */
    public double at(double x) {
        double sum = 0;
        for (int i = 0; i < values.size(); i++) {
            double z = (x - values.entry(i)) / bandwidth;
            sum += Math.exp(-z * z / 2);
        }
        return sum / (values.size() * bandwidth * Math.sqrt(2 * Math.PI));
    }
}
