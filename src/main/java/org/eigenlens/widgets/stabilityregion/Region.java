package org.eigenlens.widgets.stabilityregion;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.eigenlens.widget.Recent;

/**
 * The spectral radius over the plane of ηL and β, in bands, and the edge where it is 1.
 *
 * <p>Both modes count: the steep one has \(\eta\lambda=\eta L\), the flat one \(\eta L/\kappa\). In these coordinates nothing but the rule and κ
 * matters. The edge is the closed form of {@link MomentumRule#bound}.
 *
 * @param rows from β = 0 upwards, and each from left to right: runs of cells, such as {@code 3:40 4:12 x:348}, of which each is the number of a
 *     band, or x where the radius is 1 or more, and how many cells are in it
 * @param columns how many cells are in a row
 * @param edge points with ηL and β as coordinates
 */
record Region(List<String> rows, int columns, List<List<Double>> edge) {

    /** How far the picture goes to the right: beyond it no rule converges. */
    static final double FARTHEST = 4;

    /** Where the bands begin. They are narrower towards 1, where a little is half the steps. */
    static final List<Double> BANDS = List.of(0.0, 0.2, 0.4, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98);

    private static final int COLUMNS = 400;
    private static final int ROWS = 200;
    private static final int EDGE_POINTS = 48;

    /** After the last cell of a row: in no band. */
    private static final char END = '.';

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
        List<String> rows = IntStream.range(0, ROWS)
                .mapToObj(j -> row(key, (j + 0.5) / ROWS))
                .toList();
        return new Region(rows, COLUMNS, edge(key.rule));
    }

    private static String row(Key key, double beta) {
        StringJoiner runs = new StringJoiner(" ");
        int begin = 0;
        char current = cell(key, 0, beta);
        for (int i = 1; i <= COLUMNS; i++) {
            char next = i == COLUMNS ? END : cell(key, i, beta);
            if (next != current) {
                runs.add(current + ":" + (i - begin));
                begin = i;
                current = next;
            }
        }
        return runs.toString();
    }

    private static char cell(Key key, int i, double beta) {
        return band(radius(key.rule, key.conditionNumber, FARTHEST * (i + 0.5) / COLUMNS, beta));
    }

    private static char band(double radius) {
        if (!(radius < 1)) {
            return 'x';
        }
        int band = BANDS.size() - 1;
        while (BANDS.get(band) > radius) {
            band--;
        }
        return (char) ('0' + band);
    }

    private static List<List<Double>> edge(MomentumRule rule) {
        DoubleStream betas = IntStream.rangeClosed(0, EDGE_POINTS).mapToDouble(k -> (double) k / EDGE_POINTS);
        return betas.mapToObj(beta -> List.of(rule.bound(beta), beta)).toList();
    }
}
