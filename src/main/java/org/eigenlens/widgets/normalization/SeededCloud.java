package org.eigenlens.widgets.normalization;

import java.util.Random;
import org.eigenlens.math.sample.Covariance;
import org.eigenlens.math.sample.Samples;
import org.eigenlens.math.spectral.DenseMatrix;

/**
 * The one cloud that is seen three ways: normal random numbers from a fixed seed, then whitened, so that its mean is 0 and its covariance I up to rounding.
 *
 * <p>So multiplied by \(\Sigma^{1/2}\) it has the covariance that the reader has set, and not one near it.
 */
final class SeededCloud {

    static final int SIZE = 90;

    private static final long SEED = 18;

    private static final Samples WHITE = white();

    private SeededCloud() {}

    /** The points with this covariance. */
    static Samples with(Covariance covariance) {
        return WHITE.mapped(covariance.squareRoot());
    }

    private static Samples white() {
        Random random = new Random(SEED);
        double[][] rows = new double[SIZE][2];
        for (double[] row : rows) {
            row[0] = random.nextGaussian();
            row[1] = random.nextGaussian();
        }
        Samples drawn = new Samples(DenseMatrix.ofRows(rows)).centered();
        return drawn.mapped(
                Covariance.of(drawn.covariance(Samples.Divisor.POPULATION)).zcaWhitening());
    }
}
