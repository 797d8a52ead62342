package org.eigenlens.math.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.DenseVector;
import org.eigenlens.math.spectral.Svd;
import org.eigenlens.math.spectral.TransientGrowth;
import org.junit.jupiter.api.Test;

class RecurrentCellTest {

    private static final DenseMatrix WEIGHTS = DenseMatrix.square(0.5, 3, 0, 0.5);
    private static final DenseVector REST = DenseVector.zero(2);

    @Test
    void aLinearCellAddsItsInput() {
        RecurrentCell cell = new RecurrentCell(WEIGHTS, true);
        assertThat(cell.next(DenseVector.of(2, 1), DenseVector.of(0.5, -1))).isEqualTo(DenseVector.of(4.5, -0.5));
        assertThat(cell.jacobian(DenseVector.of(9, 9), REST)).isEqualTo(WEIGHTS);
    }

    @Test
    void aTanhCellSquashesTheSame() {
        RecurrentCell cell = new RecurrentCell(WEIGHTS, false);
        DenseVector next = cell.next(DenseVector.of(2, 1), DenseVector.of(0.5, -1));
        assertThat(next.entry(0)).isCloseTo(Math.tanh(4.5), within(1e-15));
        assertThat(next.entry(1)).isCloseTo(Math.tanh(-0.5), within(1e-15));
        assertThat(cell.jacobian(REST, REST)).isEqualTo(WEIGHTS);
    }

    @Property(tries = 300)
    void theJacobianOfATanhCellIsALimitOfDifferences(
            @ForAll @DoubleRange(min = -2, max = 2) double x, @ForAll @DoubleRange(min = -2, max = 2) double y) {
        RecurrentCell cell = new RecurrentCell(WEIGHTS, false);
        DenseVector state = DenseVector.of(x, y);
        DenseVector input = DenseVector.of(0.25, y / 2);
        DenseMatrix jacobian = cell.jacobian(state, input);
        for (int j = 0; j < 2; j++) {
            DenseVector e = DenseVector.unit(2, j);
            DenseVector slope = cell.next(state.plus(1e-6, e), input)
                    .minus(cell.next(state.plus(-1e-6, e), input))
                    .times(5e5);
            assertThat(jacobian.column(j).minus(slope).norm()).isLessThan(1e-8);
        }
        assertThat(Svd.of(jacobian).norm()).isLessThanOrEqualTo(Svd.of(WEIGHTS).norm() * (1 + 1e-15));
    }

    @Test
    void aStableLinearCellGrowsFirst() {
        TransientGrowth growth = TransientGrowth.of(WEIGHTS, 50);
        List<DenseVector> states =
                new RecurrentCell(WEIGHTS, true).run(growth.worstStart(), Collections.nCopies(50, REST));
        assertThat(states).hasSize(51);
        assertThat(states.get(growth.peakTime()).norm()).isCloseTo(growth.peak(), within(1e-14));
        assertThat(growth.peak()).isGreaterThan(3);
        assertThat(states.getLast().norm()).isLessThan(1e-12);
    }

    @Test
    void inputsEnterOneAfterTheOther() {
        RecurrentCell cell = new RecurrentCell(DenseMatrix.square(2), true);
        List<DenseVector> inputs = List.of(DenseVector.of(1), DenseVector.of(0), DenseVector.of(-1));
        assertThat(cell.run(DenseVector.of(0), inputs))
                .containsExactly(DenseVector.of(0), DenseVector.of(1), DenseVector.of(2), DenseVector.of(3));
    }

    @Test
    void aCellThatLeavesTheDoublesIsCutThere() {
        RecurrentCell cell = new RecurrentCell(DenseMatrix.square(1e100), true);
        assertThat(cell.run(DenseVector.of(1), Collections.nCopies(9, DenseVector.of(0))))
                .hasSize(4);
        RecurrentCell squashed = new RecurrentCell(DenseMatrix.square(1e100), false);
        assertThat(squashed.run(DenseVector.of(1), Collections.nCopies(9, DenseVector.of(0))))
                .hasSize(10);
    }

    @Test
    void weightsMustBeSquareAndStatesFit() {
        assertThatThrownBy(() -> new RecurrentCell(DenseMatrix.of(1, 2, 1, 2), true))
                .hasMessageContaining("as many rows as columns");
        RecurrentCell cell = new RecurrentCell(WEIGHTS, false);
        assertThatThrownBy(() -> cell.next(DenseVector.of(1), REST)).hasMessageContaining("not of 1");
        assertThatThrownBy(() -> cell.next(REST, DenseVector.of(1))).hasMessageContaining("do not go together");
    }
}
