package org.eigenlens.widgets.pseudospectra;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eigenlens.math.spectral.ComplexNumber;
import org.eigenlens.math.spectral.Pseudospectrum;
import org.eigenlens.math.spectral.SigmaGrid;

/**
 * The lines on a grid where σmin(zI − A) passes a level.
 *
 * <p>Method: marching squares. Each side of a cell whose ends lie on different sides of the level is crossed once, at a place found by halving; crossings
 * of one cell are joined in pairs, and pairs to lines. The crossings are on the level to about six digits; what happens within a cell is not seen.
 */
final class LevelLines {

    private static final MathContext DIGITS = new MathContext(6);

    /** Each halving of a cell's side makes the place of the crossing twice as sure. */
    private static final int HALVINGS = 16;

    /** A line of fewer crossings has no shape yet, and is left out. */
    private static final int FEWEST = 8;

    private final Pseudospectrum pseudospectrum;
    private final SigmaGrid grid;
    private final double level;

    /** For each crossing, by the side of a cell that it is on, those that it is joined to: one or two. */
    private final Map<Integer, List<Integer>> joined = new LinkedHashMap<>();

    private LevelLines(Pseudospectrum pseudospectrum, SigmaGrid grid, double level) {
        this.pseudospectrum = pseudospectrum;
        this.grid = grid;
        this.level = level;
    }

    /** The lines of a level, each as real and imaginary parts in turn. */
    static List<List<Double>> of(Pseudospectrum pseudospectrum, SigmaGrid grid, double level) {
        LevelLines lines = new LevelLines(pseudospectrum, grid, level);
        for (int j = 0; j + 1 < grid.rows(); j++) {
            for (int i = 0; i + 1 < grid.columns(); i++) {
                lines.cross(i, j);
            }
        }
        return lines.traced();
    }

    private boolean isAbove(int i, int j) {
        return grid.value(i, j) > level;
    }

    /** Of two sides at each point of the grid, the one to the right has an even number, the one upwards an odd one. */
    private int side(int i, int j, boolean upwards) {
        return 2 * (j * grid.columns() + i) + (upwards ? 1 : 0);
    }

    private void cross(int i, int j) {
        List<Integer> crossed = new ArrayList<>();
        if (isAbove(i, j) != isAbove(i + 1, j)) {
            crossed.add(side(i, j, false));
        }
        if (isAbove(i + 1, j) != isAbove(i + 1, j + 1)) {
            crossed.add(side(i + 1, j, true));
        }
        if (isAbove(i, j + 1) != isAbove(i + 1, j + 1)) {
            crossed.add(side(i, j + 1, false));
        }
        if (isAbove(i, j) != isAbove(i, j + 1)) {
            crossed.add(side(i, j, true));
        }
        for (int k = 0; k + 1 < crossed.size(); k += 2) {
            join(crossed.get(k), crossed.get(k + 1));
        }
    }

    private void join(int a, int b) {
        joined.computeIfAbsent(a, key -> new ArrayList<>()).add(b);
        joined.computeIfAbsent(b, key -> new ArrayList<>()).add(a);
    }

    private List<List<Double>> traced() {
        List<List<Double>> lines = new ArrayList<>();
        while (!joined.isEmpty()) {
            int start = joined.keySet().iterator().next();
            Deque<Integer> line = new ArrayDeque<>(List.of(start));
            for (int next = step(start); next >= 0; next = step(next)) {
                line.addLast(next);
            }
            for (int next = step(start); next >= 0; next = step(next)) {
                line.addFirst(next);
            }
            joined.keySet().removeAll(line);
            if (line.size() >= FEWEST) {
                lines.add(points(line));
            }
        }
        return List.copyOf(lines);
    }

    /** Goes on to a crossing that is joined to this one, and takes the join away; −1 where the line ends. */
    private int step(int from) {
        List<Integer> next = joined.getOrDefault(from, List.of());
        if (next.isEmpty()) {
            return -1;
        }
        int to = next.removeFirst();
        joined.getOrDefault(to, List.of()).remove((Integer) from);
        return to;
    }

    private List<Double> points(Deque<Integer> line) {
        List<Double> points = new ArrayList<>();
        for (int side : line) {
            boolean upwards = side % 2 == 1;
            int i = side / 2 % grid.columns();
            int j = side / 2 / grid.columns();
            ComplexNumber crossing =
                    crossing(grid.point(i, j), upwards ? grid.point(i, j + 1) : grid.point(i + 1, j), isAbove(i, j));
            points.add(rounded(crossing.re()));
            points.add(rounded(crossing.im()));
        }
        return List.copyOf(points);
    }

    private ComplexNumber crossing(ComplexNumber from, ComplexNumber to, boolean fromAbove) {
        ComplexNumber a = from;
        ComplexNumber b = to;
        for (int k = 0; k < HALVINGS; k++) {
            ComplexNumber middle = a.plus(b).times(0.5);
            if (pseudospectrum.sigmaMin(middle) > level == fromAbove) {
                a = middle;
            } else {
                b = middle;
            }
        }
        return a;
    }

    private static double rounded(double value) {
        return new BigDecimal(value).round(DIGITS).doubleValue();
    }
}
