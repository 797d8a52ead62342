package org.eigenlens.widgets.ellipsoid;

import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What the points with \(\lambda_1y_1^2+\dots+\lambda_ny_n^2=c\) are, by the signs of the eigenvalues and which of them are equal.
 *
 * <p>Both are decided exactly. A level below zero is the same as all signs changed.
 */
enum Kind {
    ELLIPSE,
    CIRCLE,
    HYPERBOLA,
    RECTANGULAR_HYPERBOLA,
    PARALLEL_LINES,
    CROSSING_LINES,
    LINE,
    WHOLE_PLANE,
    ELLIPSOID,
    PROLATE_SPHEROID,
    OBLATE_SPHEROID,
    SPHERE,
    ELLIPTIC_CYLINDER,
    CIRCULAR_CYLINDER,
    HYPERBOLIC_CYLINDER,
    ONE_SHEET,
    ONE_SHEET_OF_REVOLUTION,
    TWO_SHEETS,
    TWO_SHEETS_OF_REVOLUTION,
    CONE,
    CIRCULAR_CONE,
    PARALLEL_PLANES,
    CROSSING_PLANES,
    PLANE,
    ALL_OF_SPACE,
    POINT,
    EMPTY;

    /** The kind at a level of this sign. */
    static Kind of(PrincipalAxes axes, int level) {
        int sign = level == 0 ? 1 : level;
        int positive = count(axes, sign);
        int negative = count(axes, -sign);
        if (level == 0) {
            return axes.size() == 2 ? conicAtZero(positive, negative) : quadricAtZero(axes, positive, negative);
        }
        return axes.size() == 2 ? conic(axes, positive, negative) : quadric(axes, positive, negative, sign > 0);
    }

    private static int count(PrincipalAxes axes, int sign) {
        return (int) IntStream.range(0, axes.size())
                .filter(i -> axes.sign(i) == sign)
                .count();
    }

    private static Kind conic(PrincipalAxes axes, int positive, int negative) {
        if (positive == 2) {
            return axes.equal(0, 1) ? CIRCLE : ELLIPSE;
        }
        if (positive == 0) {
            return EMPTY;
        }
        if (negative == 0) {
            return PARALLEL_LINES;
        }
        return axes.trace().isZero() ? RECTANGULAR_HYPERBOLA : HYPERBOLA;
    }

    private static Kind conicAtZero(int positive, int negative) {
        return switch (positive + negative) {
            case 0 -> WHOLE_PLANE;
            case 1 -> LINE;
            default -> positive == 1 ? CROSSING_LINES : POINT;
        };
    }

    private static Kind quadric(PrincipalAxes axes, int positive, int negative, boolean levelIsPositive) {
        boolean firstTwo = axes.equal(0, 1);
        boolean lastTwo = axes.equal(1, 2);
        return switch (positive) {
            case 3 -> closed(firstTwo, lastTwo, levelIsPositive);
            case 2 -> {
                boolean round = levelIsPositive ? firstTwo : lastTwo;
                yield negative == 1
                        ? (round ? ONE_SHEET_OF_REVOLUTION : ONE_SHEET)
                        : (round ? CIRCULAR_CYLINDER : ELLIPTIC_CYLINDER);
            }
            case 1 -> {
                boolean round = levelIsPositive ? lastTwo : firstTwo;
                yield switch (negative) {
                    case 2 -> round ? TWO_SHEETS_OF_REVOLUTION : TWO_SHEETS;
                    case 1 -> HYPERBOLIC_CYLINDER;
                    default -> PARALLEL_PLANES;
                };
            }
            default -> EMPTY;
        };
    }

    /** The longest axis belongs to the eigenvalue of the smallest size. */
    private static Kind closed(boolean firstTwo, boolean lastTwo, boolean levelIsPositive) {
        if (firstTwo && lastTwo) {
            return SPHERE;
        }
        if (firstTwo || lastTwo) {
            return firstTwo == levelIsPositive ? PROLATE_SPHEROID : OBLATE_SPHEROID;
        }
        return ELLIPSOID;
    }

    private static Kind quadricAtZero(PrincipalAxes axes, int positive, int negative) {
        return switch (positive + negative) {
            case 0 -> ALL_OF_SPACE;
            case 1 -> PLANE;
            case 2 -> positive == 1 ? CROSSING_PLANES : LINE;
            default -> {
                if (positive == 0 || negative == 0) {
                    yield POINT;
                }
                yield (positive == 2 ? axes.equal(0, 1) : axes.equal(1, 2)) ? CIRCULAR_CONE : CONE;
            }
        };
    }

    /** Whether it has an inside: an ellipse or an ellipsoid. */
    boolean isClosed() {
        return switch (this) {
            case ELLIPSE, CIRCLE, ELLIPSOID, PROLATE_SPHEROID, OBLATE_SPHEROID, SPHERE -> true;
            default -> false;
        };
    }

    /** The key of its name. */
    String key() {
        return "kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
