package org.eigenlens.math.spectral;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.DoubleBinaryOperator;

/**
 * The lowest pass between two valleys of a landscape over the plane: the point at which water poured into one first runs over into the
 * other.
 *
 * <p>Method: on a grid around both, flood from one valley, always the lowest dry neighbour next, until the other is wet; the highest point of the
 * way there is the pass to within the grid. Repeat on ever smaller grids about it. Unlike a search for a zero of the gradient this
 * takes a pass with a crease as readily as a smooth one. Error: where the landscape rises no steeper than 1, as \(\sigma_{\min}(zI-A)\) does, the height is right to
 * within the last spacing.
 */
final class MountainPass {

    /** Points on each side of the first grid, and of the later ones; odd, so that there is one in the middle. */
    private static final int FIRST = 33;

    private static final int LATER = 17;

    /** The last spacing beside the height of the pass. */
    private static final double TOLERANCE = 1e-12;

    private final DoubleBinaryOperator height;
    private final int n;
    private final double left;
    private final double bottom;
    private final double spacing;
    private final double[] heights;

    private MountainPass(DoubleBinaryOperator height, int n, double x, double y, double half) {
        this.height = height;
        this.n = n;
        this.left = x - half;
        this.bottom = y - half;
        this.spacing = 2 * half / (n - 1);
        this.heights = new double[n * n];
        for (int cell = 0; cell < n * n; cell++) {
            heights[cell] = height.applyAsDouble(x(cell), y(cell));
        }
    }

    /** A pass and its height. */
    record Pass(double x, double y, double height) {}

    /** The lowest pass between the valleys at two points that are not the same. */
    static Pass between(DoubleBinaryOperator height, ComplexNumber a, ComplexNumber b) {
        ComplexNumber middle = a.plus(b).times(0.5);
        double half = a.minus(b).modulus();
        MountainPass grid = new MountainPass(height, FIRST, middle.re(), middle.im(), half);
        int from = grid.cell(a.re(), a.im());
        int to = grid.cell(b.re(), b.im());
        return grid.descend(from, to);
    }

    private Pass descend(int from, int to) {
        MountainPass grid = this;
        while (true) {
            List<Integer> way = grid.way(from, to);
            int top = grid.top(way);
            int cell = way.get(top);
            Pass pass = new Pass(grid.x(cell), grid.y(cell), grid.heights[cell]);
            double resolution = Math.max(TOLERANCE * pass.height, 4 * Math.ulp(Math.abs(pass.x) + Math.abs(pass.y)));
            if (grid.spacing <= resolution) {
                return pass;
            }
            int before = way.get(Math.max(top - 1, 0));
            int after = way.get(Math.min(top + 1, way.size() - 1));
            MountainPass finer = new MountainPass(height, LATER, pass.x, pass.y, 2 * grid.spacing);
            from = finer.cell(grid.x(before), grid.y(before));
            to = finer.cell(grid.x(after), grid.y(after));
            grid = finer;
        }
    }

    private double x(int cell) {
        return left + cell % n * spacing;
    }

    private double y(int cell) {
        return bottom + cell / n * spacing;
    }

    /** The cell nearest to a point. */
    private int cell(double x, double y) {
        int column = (int) Math.rint((x - left) / spacing);
        int row = (int) Math.rint((y - bottom) / spacing);
        return Math.clamp(row, 0, n - 1) * n + Math.clamp(column, 0, n - 1);
    }

    /** The cells on a way from one cell to another whose highest is as low as can be. */
    private List<Integer> way(int from, int to) {
        int[] reachedFrom = new int[n * n];
        Arrays.fill(reachedFrom, -1);
        reachedFrom[from] = from;
        PriorityQueue<Integer> shore = new PriorityQueue<>(Comparator.comparingDouble(cell -> heights[cell]));
        int cell = from;
        while (cell != to) {
            for (int k = 0; k < 9; k++) {
                int column = cell % n + k % 3 - 1;
                int row = cell / n + k / 3 - 1;
                boolean isInside = column >= 0 && column < n && row >= 0 && row < n;
                if (isInside && reachedFrom[row * n + column] < 0) {
                    reachedFrom[row * n + column] = cell;
                    shore.add(row * n + column);
                }
            }
            cell = shore.remove();
        }
        List<Integer> way = new ArrayList<>(List.of(to));
        while (cell != from) {
            cell = reachedFrom[cell];
            way.add(cell);
        }
        return way;
    }

    /** The place on the way of its highest cell. */
    private int top(List<Integer> way) {
        int top = 0;
        for (int i = 1; i < way.size(); i++) {
            if (heights[way.get(i)] > heights[way.get(top)]) {
                top = i;
            }
        }
        return top;
    }
}
