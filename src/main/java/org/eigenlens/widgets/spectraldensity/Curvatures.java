package org.eigenlens.widgets.spectraldensity;

import java.util.Arrays;
import org.eigenlens.math.sample.KernelDensity;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.DenseVector;
import org.eigenlens.math.spectral.Spectrum;
import org.eigenlens.widget.Recent;

/**
 * The eigenvalues of a Hessian, descending, with the output weights measured in another unit.
 *
 * <p>With \(v = \alpha\tilde v\) the network is the same function, and its Hessian by \(\tilde v\) is \(SHS\) with α on the diagonal of S for each output weight and 1
 * for the others.
 */
record Curvatures(DenseVector eigenvalues) {

    /** Below this part of the largest an eigenvalue counts as zero: where the gradient is 10⁻⁹ those that would be zero are as small. */
    private static final double ZERO = 1e-6;

    private static final Recent<Key, Curvatures> RECENT =
            new Recent<>(key -> new Curvatures(spectrum(key.trained().hessian(), key.unit())));

    /** What the eigenvalues depend on. */
    private record Key(Trained trained, double unit) {}

    static Curvatures of(Trained trained, double unit) {
        return RECENT.of(new Key(trained, unit));
    }

    private static DenseVector spectrum(DenseMatrix hessian, double unit) {
        double[] scale = new double[hessian.rows()];
        Arrays.setAll(scale, i -> SineNetwork.isOutputWeight(i) ? unit : 1);
        double[] entries = hessian.toArray();
        for (int i = 0; i < entries.length; i++) {
            entries[i] *= scale[i / scale.length] * scale[i % scale.length];
        }
        Spectrum spectrum = Spectrum.of(DenseMatrix.of(scale.length, scale.length, entries));
        double[] eigenvalues = new double[spectrum.size()];
        Arrays.setAll(eigenvalues, i -> spectrum.eigenvalue(i).re());
        return DenseVector.of(eigenvalues);
    }

    double largest() {
        return eigenvalues.entry(0);
    }

    int zeros() {
        return (int) Arrays.stream(eigenvalues.toArray())
                .filter(lambda -> Math.abs(lambda) <= ZERO * largest())
                .count();
    }

    /** \(f_h(0)\) of the Gaussian kernel density of the eigenvalues. */
    double densityAtZero(double bandwidth) {
        return new KernelDensity(eigenvalues, bandwidth).at(0);
    }

    double silverman() {
        return KernelDensity.withSilvermanBandwidth(eigenvalues).bandwidth();
    }
}
