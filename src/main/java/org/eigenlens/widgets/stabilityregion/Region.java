package org.eigenlens.widgets.stabilityregion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.eigenlens.widget.Recent;

/**
 * The spectral radius over the plane of ηL and β, in bands, and the edge where it is 1.
 *
 * <p>Both modes count: the steep one has \(\eta\lambda=\eta L\), the flat one \(\eta L/\kappa\). In these coordinates nothing but the rule and κ
 * matters. The edge is the closed form of {@link MomentumRule#bound}.
 *
 * @param rows from β = 0 upwards, a character for each cell from left to right: the number of its band, or x where the radius is 1 or more
 * @param edge points with ηL and β as coordinates
 */
record Region(List<String> rows, List<List<Double>> edge) {

    /** How far the picture goes to the right: beyond it no rule converges. */
    static final double FARTHEST = 4;

    /** Where the bands begin. They are narrower towards 1, where a little is half the steps. */
    static final List<Double> BANDS = List.of(0.0, 0.2, 0.4, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98);

    private static final int COLUMNS = 160;
    private static final int ROWS = 80;
    private static final int EDGE_POINTS = 48;

    private static final Recent<Key, Region> REGIONS = new Recent<>(Region::compute);

    private record Key(MomentumRule rule, double conditionNumber) {}

    static Region of(StabilityRegionState state) {
        return REGIONS.of(new Key(state.rule(), state.conditionNumber()));
    }

    /** The larger of the radii of the two modes. */
    static double radius(MomentumRule rule, double conditionNumber, double product, double beta) {
        return Math.max(rule.radius(product, beta), rule.radius(product / conditionNumber, beta));
    }

    private static Region compute(Key key) {
        List<String> rows = new ArrayList<>();
        for (int j = 0; j < ROWS; j++) {
            double beta = (j + 0.5) / ROWS;
            StringBuilder row = new StringBuilder();
            for (int i = 0; i < COLUMNS; i++) {
                row.append(band(radius(key.rule, key.conditionNumber, FARTHEST * (i + 0.5) / COLUMNS, beta)));
            }
            rows.add(row.toString());
        }
        return new Region(List.copyOf(rows), edge(key.rule));
    }

    private static char band(double radius) {
        if (!(radius < 1)) {
            return 'x';
        }
        long below = BANDS.stream().filter(begin -> begin <= radius).count();
        return (char) ('0' + below - 1);
    }

    private static List<List<Double>> edge(MomentumRule rule) {
        DoubleStream betas = IntStream.rangeClosed(0, EDGE_POINTS).mapToDouble(k -> (double) k / EDGE_POINTS);
        return betas.mapToObj(beta -> List.of(rule.bound(beta), beta)).toList();
    }
}
