package org.eigenlens.bench;

import java.util.List;

/** Measured times, and their order statistics by the nearest rank. */
record Sample(List<Double> milliseconds) {

    double percentile(double p) {
        double[] sorted =
                milliseconds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int rank = (int) Math.ceil(p / 100 * sorted.length);
        return sorted[Math.clamp(rank - 1, 0, sorted.length - 1)];
    }

    double max() {
        return percentile(100);
    }

    int size() {
        return milliseconds.size();
    }
}
