package org.eigenlens.math.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.DenseVector;
import org.junit.jupiter.api.Test;

class TrajectoryTest {

    private static final Quadratic BOWL = new Quadratic(DenseMatrix.square(1));

    @Test
    void itBeginsWithTheStartAndHasALossForEachPoint() {
        Trajectory path = new GradientDescent(0.5).run(BOWL, DenseVector.of(8), 3);
        assertThat(path.points())
                .containsExactly(DenseVector.of(8), DenseVector.of(4), DenseVector.of(2), DenseVector.of(1));
        assertThat(path.losses()).containsExactly(32.0, 8.0, 2.0, 0.5);
        assertThat(path.steps()).isEqualTo(3);
        assertThat(path.end()).isEqualTo(DenseVector.of(1));
        assertThat(path.isCutShort()).isFalse();
    }

    @Test
    void theFirstStepBelowALossIsCounted() {
        Trajectory path = new GradientDescent(0.5).run(BOWL, DenseVector.of(8), 3);
        assertThat(path.firstAtMost(100)).isEqualTo(OptionalInt.of(0));
        assertThat(path.firstAtMost(8)).isEqualTo(OptionalInt.of(1));
        assertThat(path.firstAtMost(7.9)).isEqualTo(OptionalInt.of(2));
        assertThat(path.firstAtMost(0.4)).isEmpty();
    }

    @Test
    void theFirstStepBeyondADistanceIsCounted() {
        Trajectory path = new GradientDescent(3).run(BOWL, DenseVector.of(1), 3);
        DenseVector origin = DenseVector.of(0);
        assertThat(path.end()).isEqualTo(DenseVector.of(-8));
        assertThat(path.firstBeyond(0.5, origin)).isEqualTo(OptionalInt.of(0));
        assertThat(path.firstBeyond(2, origin)).isEqualTo(OptionalInt.of(2));
        assertThat(path.firstBeyond(8, origin)).isEmpty();
    }

    @Test
    void aDivergingDescentIsCutWhereDoublesEnd() {
        Trajectory path = new GradientDescent(1e10).run(BOWL, DenseVector.of(1), 1000);
        assertThat(path.isCutShort()).isTrue();
        assertThat(path.steps()).isBetween(14, 16);
        assertThat(path.losses()).allMatch(Double::isFinite);
    }

    @Test
    void noStepsLeaveTheStart() {
        Trajectory path = new GradientDescent(1).run(BOWL, DenseVector.of(1), 0);
        assertThat(path.points()).containsExactly(DenseVector.of(1));
        assertThat(path.steps()).isZero();
    }

    @Test
    void fewerThanNoStepsAndNoPointsAreRefused() {
        assertThatThrownBy(() -> new GradientDescent(1).run(BOWL, DenseVector.of(1), -1))
                .hasMessageContaining("give 0 or more");
        assertThatThrownBy(() -> new Trajectory(List.of(), List.of(), false)).hasMessageContaining("its start");
        assertThatThrownBy(() -> new Trajectory(List.of(DenseVector.of(1)), List.of(), false))
                .hasMessageContaining("a loss for each point");
    }
}
