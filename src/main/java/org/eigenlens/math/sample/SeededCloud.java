package org.eigenlens.math.sample;

import java.util.Random;
import org.eigenlens.math.spectral.DenseMatrix;

/**
 * One cloud of two features for all pictures of data: normal random numbers from a fixed seed, then whitened, so that its mean is 0 and its covariance I up to rounding.
 *
 * <p>So multiplied by \(\Sigma^{1/2}\) it has the covariance that is asked for, and not one near it.
 */
public final class SeededCloud {

    /** How many points there are. */
    public static final int SIZE = 90;

    private static final long SEED = 18;

    private static final Samples WHITE = white();

    private SeededCloud() {}

    /** The points with this covariance, of two features. */
    public static Samples with(Covariance covariance) {
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
