package org.eigenlens.math.spectral;

import java.util.function.DoubleBinaryOperator;

/**
 * A local maximum of a function of two variables, found without derivatives: look at the eight neighbours, go to the best, halve the step where none is
 * better.
 *
 * <p>Source: Hooke and Jeeves, J. ACM 8 (1961). It ends when the step is 2⁻³⁰ of the first one; near a smooth maximum the value is
 * then exact to rounding.
 */
final class PatternSearch {

    private static final int HALVINGS = 30;
    private static final int MOST_MOVES = 500;

    private final DoubleBinaryOperator f;
    private double x;
    private double y;
    private double value;

    private PatternSearch(DoubleBinaryOperator f, double x, double y) {
        this.f = f;
        this.x = x;
        this.y = y;
        this.value = f.applyAsDouble(x, y);
    }

    /** A maximum and its place. */
    record Maximum(double x, double y, double value) {}

    /** The local maximum that is reached from (x, y) with first steps dx and dy. */
    static Maximum from(DoubleBinaryOperator f, double x, double y, double dx, double dy) {
        PatternSearch search = new PatternSearch(f, x, y);
        double step = 1;
        for (int halvings = 0, moves = 0; halvings < HALVINGS && moves < MOST_MOVES; moves++) {
            if (!search.move(dx * step, dy * step)) {
                step /= 2;
                halvings++;
            }
        }
        return new Maximum(search.x, search.y, search.value);
    }

    private boolean move(double dx, double dy) {
        double fromX = x;
        double fromY = y;
        boolean moved = false;
        for (int k = 0; k < 9; k++) {
            double toX = fromX + (k % 3 - 1) * dx;
            double toY = fromY + (k / 3 - 1) * dy;
            double there = f.applyAsDouble(toX, toY);
            if (there > value) {
                value = there;
                x = toX;
                y = toY;
                moved = true;
            }
        }
        return moved;
    }
}
