package org.eigenlens.math.spectral;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;

/**
 * The lowest pass between any two valleys of a landscape over the plane, symmetric about the real axis: the height at which the first two lakes meet
 * when water rises in all valleys at once.
 *
 * <p>Method: on a grid about each two valleys, find the {@link Basins} and the lowest ways over the ridges between them; repeat about each of these on
 * ever finer grids, as passes that a coarse grid sees as one may part there; last find each {@link Saddle} that may be the lowest. The
 * landscape may be creased along its ridges, but must rise no steeper than 1, as \(\sigma_{\min}(zI-A)\) does, and have no other valleys.
 *
 * <p>Error: 1e−9 of the height and what rounding leaves of the landscape. That is measured, not proved: for some dozens of random matrices of each of fourteen
 * kinds, grids twice as fine and half as wide again make less difference; for normal ones the height is right to 1e−12.
 */
final class MountainPass {

    /** Points on each side of the first grids, and of the later ones; odd, so that there is one in the middle. */
    private static final int FIRST = 33;

    private static final int LATER = 17;

    /** How much finer each grid is than the one before. */
    private static final int FACTOR = 4;

    /** How often the grid becomes finer. */
    private static final int LEVELS = 5;

    /** The most ways over ridges that are followed at once. */
    private static final int MOST = 8;

    /** A way that is higher than the lowest by less than this part may still lead to the lowest pass: for the first grids, and by what it shrinks. */
    private static final double SLACK = 0.5;

    private static final double SHRINK = 12;

    /** The same at the end. */
    private static final double LAST_SLACK = 1e-5;

    /** A window that loses the ridge is made smaller by this factor, and at most to this size beside the grid. */
    private static final double NARROWER = 0.125;

    private static final double NARROWEST = 1e-4;

    private final DoubleBinaryOperator height;
    private final List<ComplexNumber> valleys;

    /** A way over a ridge of a grid. */
    private record Way(Basins grid, Crossing top) {

        /** Whether another way on a grid of about the same fineness leads to the same place. */
        private boolean isNear(Way other) {
            double fine = Math.min(grid.spacing, other.grid.spacing);
            double coarse = Math.max(grid.spacing, other.grid.spacing);
            return coarse <= 2 * fine && top.distanceTo(other.top) <= 3 * fine;
        }

        /** Whether a saddle is the one that this leads to, or surely lower. */
        private boolean isDoneBy(Crossing saddle) {
            return saddle.distanceTo(top) < 2 * grid.spacing
                    || top.height() > saddle.height() * (1 + LAST_SLACK) + grid.error();
        }
    }

    private MountainPass(DoubleBinaryOperator height, List<ComplexNumber> valleys) {
        this.height = height;
        this.valleys = valleys;
    }

    /** The lowest pass, in the upper half plane, between valleys whose lowest points are given and differ. */
    static Crossing lowest(DoubleBinaryOperator height, List<ComplexNumber> valleys) {
        MountainPass pass = new MountainPass(height, valleys);
        List<Way> ways = new ArrayList<>();
        for (int i = 0; i < valleys.size(); i++) {
            for (int j = 0; j < i; j++) {
                ways.addAll(pass.between(valleys.get(i), valleys.get(j)));
            }
        }
        double slack = SLACK;
        ways = pass.lowest(ways, slack);
        for (int level = 0; level < LEVELS; level++) {
            slack /= SHRINK;
            ways = pass.finer(ways, slack);
        }
        return ways.isEmpty() ? pass.straight() : pass.lowestSaddle(ways);
    }

    private List<Way> between(ComplexNumber a, ComplexNumber b) {
        ComplexNumber middle = a.plus(b).times(0.5);
        double spacing = 2 * a.minus(b).modulus() / (FIRST - 1);
        boolean isTooNear = spacing < 4 * Math.ulp(middle.modulus());
        if (middle.im() < 0 || isTooNear) {
            return List.of();
        }
        return ways(new Basins(height, FIRST, middle.re(), middle.im(), spacing), SLACK);
    }

    private List<Way> ways(Basins dry, double slack) {
        dry.flood(valleys);
        List<Way> ways = new ArrayList<>();
        for (Crossing top : dry.crossings(slack)) {
            if (top.y() > -1.5 * dry.spacing) {
                ways.add(new Way(dry, top));
            }
        }
        return lowest(ways, slack);
    }

    private List<Way> finer(List<Way> ways, double slack) {
        List<Way> finer = new ArrayList<>();
        for (Way way : ways) {
            boolean isFineEnough = way.grid.spacing / FACTOR < 4 * way.top.resolution();
            List<Way> parts = isFineEnough ? List.of() : ways(way.grid.about(way.top, LATER, FACTOR), slack);
            finer.addAll(parts);
            boolean isLost = parts.isEmpty() || parts.getFirst().top.height() > way.top.height() + way.grid.error();
            if (isLost) {
                finer.add(way);
            }
        }
        return lowest(finer, slack);
    }

    /** Those ways that may lead to the lowest pass, lowest first, but only one of those that lead to the same place. */
    private static List<Way> lowest(List<Way> ways, double slack) {
        List<Way> kept = new ArrayList<>();
        ways.sort(Comparator.comparingDouble(way -> way.top.height()));
        for (Way way : ways) {
            Way first = kept.isEmpty() ? way : kept.getFirst();
            boolean isLow = way.top.height() <= (1 + slack) * first.top.height() + first.grid.error();
            if (isLow && kept.size() < MOST && kept.stream().noneMatch(way::isNear)) {
                kept.add(way);
            }
        }
        return kept;
    }

    /** The lowest saddle near one of these ways; where all windows lose the ridge, the lowest way itself. */
    private Crossing lowestSaddle(List<Way> ways) {
        List<Crossing> saddles = new ArrayList<>();
        for (Way way : ways) {
            if (saddles.stream().noneMatch(way::isDoneBy)) {
                saddle(way).ifPresent(saddles::add);
            }
        }
        return saddles.stream()
                .min(Comparator.comparingDouble(Crossing::height))
                .orElse(ways.getFirst().top);
    }

    private Optional<Crossing> saddle(Way way) {
        Optional<Crossing> saddle = Optional.empty();
        for (double size = 2; size > NARROWEST && saddle.isEmpty(); size *= NARROWER) {
            saddle = Saddle.near(height, way.top, size * way.grid.spacing);
        }
        return saddle;
    }

    /** The top of the straight way between the two nearest valleys, for those that are too near for a grid. */
    private Crossing straight() {
        ComplexNumber from = valleys.get(0);
        ComplexNumber to = valleys.get(1);
        for (ComplexNumber a : valleys) {
            for (ComplexNumber b : valleys) {
                if (a != b && a.minus(b).modulus() < from.minus(to).modulus()) {
                    from = a;
                    to = b;
                }
            }
        }
        ComplexNumber middle = from.plus(to).times(0.5);
        return new Crossing(middle.re(), middle.im(), height.applyAsDouble(middle.re(), middle.im()));
    }
}
