package org.eigenlens.widgets.residualblock;

import java.util.Arrays;
import java.util.Random;
import org.eigenlens.math.spectral.DenseMatrix;

/** The one mini-batch that goes through both layers: samples spread evenly over the square from −1 to 1, from a fixed seed. */
final class MiniBatch {

    static final int SIZE = 8;

    private static final long SEED = 17;

    /** The samples, one a row. */
    static final DenseMatrix INPUTS = drawn();

    private MiniBatch() {}

    private static DenseMatrix drawn() {
        Random random = new Random(SEED);
        double[] entries = new double[2 * SIZE];
        Arrays.setAll(entries, i -> 2 * random.nextDouble() - 1);
        return DenseMatrix.of(SIZE, 2, entries);
    }
}
