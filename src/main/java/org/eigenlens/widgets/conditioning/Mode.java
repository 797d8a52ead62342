package org.eigenlens.widgets.conditioning;

import java.util.stream.IntStream;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.spectral.DenseVector;

/**
 * One of the two directions along which features agree or differ.
 *
 * <p>A step of gradient descent goes the part ηλ of the way to the minimum, and leaves \(1-\eta\lambda\) of it.
 *
 * @param index 1 for the steeper one, 2 for the flatter
 * @param curvature \(\lambda=1\pm|\rho|\), exactly
 * @param direction of length 1
 */
record Mode(int index, Surd curvature, Surd learningRate, DenseVector direction) {

    private static final Surd TWO = Surd.of(2);

    /** Where a step lands. */
    enum Landing {
        /** On the same side: it goes too short. */
        UNDERSHOOTS,
        HITS,
        /** Nearer, on the other side: it goes too far, and still converges. */
        OVERSHOOTS,
        /** Just as far, on the other side. */
        SWINGS,
        /** Farther, on the other side. */
        RUNS_AWAY
    }

    /** The part of the way that a step goes, ηλ. */
    Surd part() {
        return learningRate.times(curvature);
    }

    /** What a step leaves, \(1-\eta\lambda\), with its sign. */
    Surd factor() {
        return Surd.ONE.minus(part());
    }

    Landing landing() {
        int toTheMinimum = part().compareTo(Surd.ONE);
        if (toTheMinimum <= 0) {
            return toTheMinimum < 0 ? Landing.UNDERSHOOTS : Landing.HITS;
        }
        int toTheMirror = part().compareTo(TWO);
        return toTheMirror < 0 ? Landing.OVERSHOOTS : toTheMirror == 0 ? Landing.SWINGS : Landing.RUNS_AWAY;
    }

    /** How far along this direction each point is, from the start on. */
    double[] amplitudes(DenseVector start, int steps) {
        double first = direction.dot(start);
        double each = factor().re();
        return IntStream.rangeClosed(0, steps)
                .mapToDouble(k -> first * Math.pow(each, k))
                .toArray();
    }
}
