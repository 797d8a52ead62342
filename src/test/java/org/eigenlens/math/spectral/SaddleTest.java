package org.eigenlens.math.spectral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SaddleTest {

    private static IntStream directions() {
        return IntStream.range(0, 16);
    }

    /** A landscape of u, across the ridge, and v, along it, turned about (2, 1). */
    private static DoubleBinaryOperator turned(DoubleBinaryOperator height, double angle) {
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        return (x, y) -> {
            double dx = x - 2;
            double dy = y - 1;
            return height.applyAsDouble(cos * dx + sin * dy, cos * dy - sin * dx);
        };
    }

    private static Crossing at(double u, double v, DoubleBinaryOperator height, double angle) {
        double x = 2 + u * Math.cos(angle) - v * Math.sin(angle);
        double y = 1 + u * Math.sin(angle) + v * Math.cos(angle);
        return new Crossing(x, y, height.applyAsDouble(x, y));
    }

    /** Creased along the curve u = v²/10, and lowest there where v is 0. */
    @ParameterizedTest
    @MethodSource("directions")
    void passOfACreaseIsFoundThoughTheWindowMustFollowIt(int direction) {
        double angle = direction * Math.PI / 8 + 0.05;
        DoubleBinaryOperator crease = turned((u, v) -> 1 - 0.5 * Math.abs(u - v * v / 10) + 0.3 * v * v, angle);
        Crossing pass = Saddle.near(crease, at(0.03, 0.5, crease, angle), 0.2).orElseThrow();
        assertThat(pass.height()).isCloseTo(1, within(1e-13));
        assertThat(pass.distanceTo(2, 1)).isLessThan(1e-6);
    }

    @ParameterizedTest
    @MethodSource("directions")
    void passOfASmoothRidgeIsFound(int direction) {
        double angle = direction * Math.PI / 8 + 0.05;
        DoubleBinaryOperator ridge = turned((u, v) -> 3 - u * u + 0.4 * v * v, angle);
        Crossing pass = Saddle.near(ridge, at(-0.02, -0.05, ridge, angle), 0.1).orElseThrow();
        assertThat(pass.height()).isCloseTo(3, within(1e-14));
        assertThat(pass.distanceTo(2, 1)).isLessThan(1e-6);
    }

    @Test
    void windowThatSeesNoRidgeFindsNone() {
        DoubleBinaryOperator slope = (x, y) -> 5 + 0.5 * x + 0.1 * y;
        assertThat(Saddle.near(slope, new Crossing(0, 0, 5), 0.1)).isEmpty();
    }

    /** The ridge goes down farther than the window is moved. */
    @Test
    void ridgeWithoutAPassHasNone() {
        DoubleBinaryOperator falling = (x, y) -> 100 - Math.abs(x) - 0.3 * y;
        assertThat(Saddle.near(falling, new Crossing(0, 0, 100), 0.1)).isEmpty();
    }
}
