package org.eigenlens.math.spectral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Among cones the lowest way from one to another is straight, and highest half way. */
class BasinsTest {

    private static DoubleBinaryOperator cones(List<ComplexNumber> valleys) {
        return (x, y) -> valleys.stream()
                .mapToDouble(valley -> Math.hypot(x - valley.re(), y - valley.im()))
                .min()
                .orElseThrow();
    }

    private static Crossing lowest(List<Crossing> crossings) {
        return crossings.stream()
                .min(Comparator.comparingDouble(Crossing::height))
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "3, 0", "-2, 7", "0.3, -0.1"})
    void lowestCrossingIsHalfWayBetweenTheNearestValleysAndFinerGridsKeepIt(double x, double y) {
        ComplexNumber a = new ComplexNumber(x - 1, y);
        ComplexNumber b = new ComplexNumber(x + 0.9, y + 0.3);
        ComplexNumber c = new ComplexNumber(x, y - 1.9);
        List<ComplexNumber> valleys = List.of(a, b, c);
        DoubleBinaryOperator height = cones(valleys);
        double half = a.distanceTo(b) / 2;
        ComplexNumber middle = a.plus(b).times(0.5);

        Basins grid = new Basins(height, 33, x, y, 0.13);
        grid.flood(valleys);
        List<Crossing> crossings = grid.crossings(0.2);
        Crossing top = lowest(crossings);
        assertThat(crossings).hasSizeGreaterThan(1).allSatisfy(crossing -> {
            assertThat(crossing.height()).isEqualTo(height.applyAsDouble(crossing.x(), crossing.y()));
            assertThat(crossing.height()).isLessThan(1.2 * top.height() + 2 * grid.spacing);
        });
        assertThat(top.height()).isBetween(half - grid.error(), half + 0.05);
        assertThat(top.distanceTo(middle.re(), middle.im())).isLessThan(2 * grid.spacing);

        Basins finer = grid.about(top, 17, 4);
        assertThat(finer.spacing).isEqualTo(grid.spacing / 4);
        finer.flood(valleys);
        Crossing refined = lowest(finer.crossings(0.01));
        assertThat(refined.height()).isBetween(half - finer.error(), half + 0.005);
        assertThat(refined.distanceTo(middle.re(), middle.im())).isLessThan(3 * finer.spacing);

        Basins finest = finer.about(refined, 17, 4);
        finest.flood(valleys);
        Crossing last = lowest(finest.crossings(0.001));
        assertThat(last.height()).isBetween(half - finest.error(), half + 0.0005);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.05, 0.9"})
    void oneValleyHasNoCrossing(double x, double y) {
        List<ComplexNumber> valley = List.of(new ComplexNumber(x, y));
        Basins grid = new Basins(cones(valley), 17, 0, 0, 0.25);
        grid.flood(valley);
        assertThat(grid.crossings(0.5)).isEmpty();
        assertThat(grid.error()).isCloseTo(0.25 / 128, within(1e-18));
    }

    /** Water from beyond the grid comes in at its border. */
    @ParameterizedTest
    @CsvSource({"3, 0", "-3, 0", "0, 3", "0, -3"})
    void valleyBeyondTheGridCountsAtTheBorder(double x, double y) {
        List<ComplexNumber> valleys = List.of(new ComplexNumber(x, y), new ComplexNumber(0, 0));
        Basins grid = new Basins(cones(valleys), 33, 0, 0, 0.125);
        grid.flood(valleys);
        Crossing top = lowest(grid.crossings(0.1));
        assertThat(top.height()).isBetween(1.5 - grid.error(), 1.51);
        assertThat(top.distanceTo(x / 2, y / 2)).isLessThan(0.2);
    }
}
