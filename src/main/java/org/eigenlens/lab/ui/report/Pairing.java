package org.eigenlens.lab.ui.report;

import java.util.Arrays;
import java.util.List;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.spectral.ComplexNumber;
import org.eigenlens.math.spectral.Spectrum;

/**
 * Which computed eigenvalue stands for which exact one: the pairing whose largest distance is least.
 *
 * <p>Their places in the two lists do not tell. Where real parts are equal, rounding decides which of the computed ones comes first.
 */
final class Pairing {

    private final double[][] distances;
    private final int[] found;
    private double slip = Double.POSITIVE_INFINITY;

    private Pairing(double[][] distances) {
        this.distances = distances;
        this.found = new int[distances.length];
    }

    /** The pairing of as many exact eigenvalues, repeated by multiplicity, with the computed ones. */
    static Pairing of(List<ExactNumber> exact, Spectrum computed) {
        Pairing pairing = new Pairing(exact.stream()
                .map(value -> computed.eigenvalues().stream()
                        .mapToDouble(other -> distance(value, other))
                        .toArray())
                .toArray(double[][]::new));
        pairing.tryFrom(new int[exact.size()], 0, 0);
        return pairing;
    }

    private static double distance(ExactNumber exact, ComplexNumber computed) {
        return Math.hypot(computed.re() - exact.re(), computed.im() - exact.im());
    }

    /** Tries all that may stand at a place and after it. There are few: n is 2 or 3. */
    private void tryFrom(int[] chosen, int place, double soFar) {
        if (soFar >= slip) {
            return;
        }
        if (place == chosen.length) {
            slip = soFar;
            System.arraycopy(chosen, 0, found, 0, chosen.length);
            return;
        }
        for (int j = 0; j < chosen.length; j++) {
            int candidate = j;
            if (Arrays.stream(chosen, 0, place).noneMatch(taken -> taken == candidate)) {
                chosen[place] = j;
                tryFrom(chosen, place + 1, Math.max(soFar, distances[place][j]));
            }
        }
    }

    /** The place, among the computed eigenvalues, of the one that stands for exact eigenvalue i. */
    int computed(int i) {
        return found[i];
    }

    /** The largest distance of an exact eigenvalue from the computed one that stands for it. */
    double slip() {
        return slip;
    }
}
