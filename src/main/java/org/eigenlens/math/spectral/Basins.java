package org.eigenlens.math.spectral;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.DoubleBinaryOperator;

/**
 * The basins of a landscape on a square grid: water rises in all valleys at once, and each point belongs to the valley whose water reaches it first.
 *
 * <p>Source: F. Meyer, Signal Processing 38 (1994). Right to within the grid beside the ridges.
 */
final class Basins {

    /** Half of the steps to the eight neighbours, one of each opposite pair. */
    private static final int[][] STEPS = {{1, 0}, {0, 1}, {1, 1}, {-1, 1}};

    /** Half of the way over a ridge on which its top is looked for, beside the step between two basins in the middle. */
    private static final double REACH = 1.5;

    /** How well the place of the top is found, beside the step. */
    private static final double TOLERANCE = 0x1p-8;

    private static final int DRY = -1;

    final double spacing;
    private final int n;
    private final DoubleBinaryOperator height;
    private final double left;
    private final double bottom;
    private final double[] heights;
    private final int[] basin;
    private final List<Shore> springs = new ArrayList<>();
    private final PriorityQueue<Shore> shore = new PriorityQueue<>(Comparator.comparingDouble(Shore::height));

    /** A point that the water of a valley has come to. */
    private record Shore(int cell, int basin, double height) {}

    /** A dry grid of n×n points about (x, y), n odd. */
    Basins(DoubleBinaryOperator height, int n, double x, double y, double spacing) {
        this.height = height;
        this.n = n;
        this.spacing = spacing;
        this.left = x - (n - 1) / 2 * spacing;
        this.bottom = y - (n - 1) / 2 * spacing;
        this.heights = new double[n * n];
        this.basin = new int[n * n];
        Arrays.fill(basin, DRY);
        for (int cell = 0; cell < n * n; cell++) {
            heights[cell] = height.applyAsDouble(x(cell), y(cell));
        }
    }

    /** Lets water rise in all these valleys, as far as they are within the grid or nearest to it, until nothing is dry. */
    void flood(List<ComplexNumber> valleys) {
        for (int i = 0; i < valleys.size(); i++) {
            ComplexNumber valley = valleys.get(i);
            if (springs.isEmpty() || holds(valley)) {
                shore.add(springAt(cell(valley.re(), valley.im()), i));
            }
        }
        shore.addAll(springs);
        while (!shore.isEmpty()) {
            Shore next = shore.remove();
            if (basin[next.cell] == DRY) {
                basin[next.cell] = next.basin;
                for (int[] step : STEPS) {
                    wet(neighbour(next.cell, step[0], step[1]), next.basin);
                    wet(neighbour(next.cell, -step[0], -step[1]), next.basin);
                }
            }
        }
    }

    private Shore springAt(int cell, int valley) {
        return new Shore(cell, valley, heights[cell]);
    }

    private boolean holds(ComplexNumber point) {
        double half = (n - 1) / 2 * spacing;
        return Math.max(Math.abs(point.re() - left - half), Math.abs(point.im() - bottom - half)) <= half;
    }

    private void wet(int cell, int from) {
        if (cell >= 0 && basin[cell] == DRY) {
            shore.add(new Shore(cell, from, heights[cell]));
        }
    }

    /** How far the height of a crossing may be below that of the ridge there, on a landscape that rises no steeper than 1. */
    double error() {
        return 2 * TOLERANCE * spacing;
    }

    /** The tops of the ways over ridges between neighbours that are both no higher than the lowest of these tops and a part {@code slack} of it. */
    List<Crossing> crossings(double slack) {
        List<Crossing> found = new ArrayList<>();
        double bound = Double.POSITIVE_INFINITY;
        for (int[] gap : gaps()) {
            if (floor(gap) > bound) {
                break;
            }
            Optional<Crossing> crossing = over(gap[0], gap[1]);
            crossing.ifPresent(found::add);
            bound = Math.min(
                    bound,
                    crossing.map(top -> (1 + slack) * top.height() + error()).orElse(bound));
        }
        return found;
    }

    /** The neighbours in different basins, those first where both are low. */
    private List<int[]> gaps() {
        List<int[]> gaps = new ArrayList<>();
        for (int cell = 0; cell < n * n; cell++) {
            for (int[] step : STEPS) {
                int other = neighbour(cell, step[0], step[1]);
                if (other >= 0 && basin[cell] != basin[other]) {
                    gaps.add(new int[] {cell, other});
                }
            }
        }
        gaps.sort(Comparator.comparingDouble(this::floor));
        return gaps;
    }

    private double floor(int[] gap) {
        return Math.max(heights[gap[0]], heights[gap[1]]);
    }

    /** Where the way through two neighbours is highest; nothing if that is at an end of it. */
    private Optional<Crossing> over(int from, int to) {
        double middleX = (x(from) + x(to)) / 2;
        double middleY = (y(from) + y(to)) / 2;
        double dx = x(to) - x(from);
        double dy = y(to) - y(from);
        double length = Math.hypot(dx, dy);
        double half = REACH * length;
        Crossing top = Crossing.of(height, middleX, middleY, dx / length, dy / length, half, TOLERANCE * length);
        return Optional.of(top).filter(crossing -> crossing.distanceTo(middleX, middleY) < 0.98 * half);
    }

    /** A finer grid, still dry, about the point of this one that is nearest to a crossing, with springs in all that is surely in a basin below it. */
    Basins about(Crossing crossing, int points, int factor) {
        int centre = cell(crossing.x(), crossing.y());
        Basins finer = new Basins(height, points, x(centre), y(centre), spacing / factor);
        int reach = (points - 1) / 2 / factor;
        Map<Integer, Integer> lowest = new HashMap<>();
        for (int row = -reach; row <= reach; row++) {
            for (int column = -reach; column <= reach; column++) {
                int cell = neighbour(centre, column, row);
                if (cell >= 0 && heights[cell] < crossing.height()) {
                    lowest.merge(basin[cell], cell, (one, other) -> heights[one] <= heights[other] ? one : other);
                    if (isInside(cell)) {
                        finer.springs.add(finer.springAt(finer.cell(x(cell), y(cell)), basin[cell]));
                    }
                }
            }
        }
        lowest.forEach((valley, cell) -> finer.springs.add(finer.springAt(finer.cell(x(cell), y(cell)), valley)));
        return finer;
    }

    /** Whether all neighbours belong to the same basin. */
    private boolean isInside(int cell) {
        for (int k = 0; k < 9; k++) {
            int other = neighbour(cell, k % 3 - 1, k / 3 - 1);
            if (other >= 0 && basin[other] != basin[cell]) {
                return false;
            }
        }
        return true;
    }

    private int neighbour(int cell, int columns, int rows) {
        int column = cell % n + columns;
        int row = cell / n + rows;
        return column >= 0 && column < n && row >= 0 && row < n ? row * n + column : -1;
    }

    private double x(int cell) {
        return left + cell % n * spacing;
    }

    private double y(int cell) {
        return bottom + cell / n * spacing;
    }

    private int cell(double x, double y) {
        int column = (int) Math.rint((x - left) / spacing);
        int row = (int) Math.rint((y - bottom) / spacing);
        return Math.clamp(row, 0, n - 1) * n + Math.clamp(column, 0, n - 1);
    }
}
