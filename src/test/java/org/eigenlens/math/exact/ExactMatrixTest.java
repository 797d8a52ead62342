package org.eigenlens.math.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eigenlens.math.exact.number.Surd;
import org.hipparchus.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class ExactMatrixTest {

    private static final Surd ROOT2 = Surd.sqrt(new BigFraction(2));
    private static final ExactMatrix A = ExactMatrix.ofIntegers(new long[][] {{1, 2}, {3, 4}});

    @Provide
    Arbitrary<ExactMatrix> matrices() {
        return Samples.smallMatrices();
    }

    @Provide
    Arbitrary<ExactMatrix> three() {
        return Samples.matrices(3, Samples.rationals());
    }

    @Test
    void matricesAreValues() {
        assertThat(A).isEqualTo(ExactMatrix.ofDoubles(new double[][] {{1, 2}, {3, 4}}));
        assertThat(A).hasSameHashCodeAs(ExactMatrix.ofDoubles(new double[][] {{1, 2}, {3, 4}}));
        assertThat(A).isNotEqualTo(A.transpose());
        assertThat(A).hasToString("1, 2; 3, 4");
        assertThat(A.values()).isDeepEqualTo(new double[][] {{1, 2}, {3, 4}});
    }

    @Test
    void rowsColumnsAndPartsAreAccessible() {
        ExactMatrix wide = ExactMatrix.ofIntegers(new long[][] {{1, 2, 3}, {4, 5, 6}});
        assertThat(wide.rows()).isEqualTo(2);
        assertThat(wide.columns()).isEqualTo(3);
        assertThat(wide.isSquare()).isFalse();
        assertThat(wide.row(1)).isEqualTo(ExactVector.ofIntegers(4, 5, 6));
        assertThat(wide.column(2)).isEqualTo(ExactVector.ofIntegers(3, 6));
        assertThat(wide.entry(1, 0)).isEqualTo(Surd.of(4));
        assertThat(wide.transpose().columns()).isEqualTo(2);
        assertThat(wide.columnsFrom(1)).isEqualTo(ExactMatrix.ofIntegers(new long[][] {{2, 3}, {5, 6}}));
        assertThat(A.beside(ExactMatrix.identity(2))).isEqualTo(ExactMatrix.ofIntegers(new long[][] {
            {1, 2, 1, 0}, {3, 4, 0, 1}
        }));
        assertThat(wide.times(ExactVector.ofIntegers(1, 0, -1))).isEqualTo(ExactVector.ofIntegers(-2, -2));
        assertThat(wide.isSymmetric()).isFalse();
        assertThat(wide.isNormal()).isFalse();
        assertThat(wide.rank()).isEqualTo(2);
    }

    @Test
    void illegalShapesAreRefused() {
        assertThatThrownBy(() -> ExactMatrix.ofIntegers(new long[][] {{1, 2}, {3}}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("same number");
        assertThatThrownBy(() -> new ExactMatrix(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ExactMatrix.identity(11)).hasMessageContaining("1 to 10");
        assertThatThrownBy(() -> ExactMatrix.ofIntegers(new long[1][11])).hasMessageContaining("1 to 10");
        assertThat(ExactMatrix.identity(10).rows()).isEqualTo(10);
        assertThat(ExactMatrix.ofIntegers(new long[1][10]).columns()).isEqualTo(10);
        assertThatThrownBy(() -> ExactMatrix.ofDoubles(new double[][] {{Double.NaN}}))
                .hasMessageContaining("finite");
        assertThatThrownBy(() -> A.plus(ExactMatrix.identity(3))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> A.times(ExactMatrix.identity(3))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ExactVector(List.of())).isInstanceOf(IllegalArgumentException.class);
        ExactMatrix wide = ExactMatrix.ofIntegers(new long[][] {{1, 2, 3}, {4, 5, 6}});
        assertThatThrownBy(wide::trace).hasMessageContaining("2×3");
        assertThatThrownBy(() -> wide.power(2)).hasMessageContaining("square");
        assertThatThrownBy(wide::determinant).hasMessageContaining("square");
    }

    @Test
    void subnormalDoublesAreTakenExactly() {
        ExactMatrix tiny = ExactMatrix.ofDoubles(new double[][] {{Double.MIN_VALUE, -1e-310}});
        assertThat(tiny.values()).isDeepEqualTo(new double[][] {{Double.MIN_VALUE, -1e-310}});
        assertThat(ExactMatrix.ofDoubles(new double[][] {{Double.MAX_VALUE}}).values()[0][0])
                .isEqualTo(Double.MAX_VALUE);
    }

    @Property(tries = 300)
    void inverseTimesTheMatrixIsTheIdentity(@ForAll("matrices") ExactMatrix a) {
        Assume.that(!a.determinant().isZero());
        assertThat(a.times(a.inverse())).isEqualTo(ExactMatrix.identity(a.rows()));
        assertThat(a.inverse().times(a)).isEqualTo(ExactMatrix.identity(a.rows()));
    }

    @Property(tries = 300)
    void determinantIsMultiplicative(@ForAll("three") ExactMatrix a, @ForAll("three") ExactMatrix b) {
        assertThat(a.times(b).determinant()).isEqualTo(a.determinant().times(b.determinant()));
        assertThat(a.transpose().determinant()).isEqualTo(a.determinant());
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
        assertThat(a.times(b).transpose()).isEqualTo(b.transpose().times(a.transpose()));
        assertThat(a.times(b).trace()).isEqualTo(b.times(a).trace());
    }

    @Property(tries = 200)
    void powersMultiply(@ForAll("matrices") ExactMatrix a) {
        assertThat(a.power(0)).isEqualTo(ExactMatrix.identity(a.rows()));
        assertThat(a.power(1)).isEqualTo(a);
        assertThat(a.power(7)).isEqualTo(a.power(3).times(a.power(4)));
        Assume.that(!a.determinant().isZero());
        assertThat(a.power(-2).times(a.power(2))).isEqualTo(ExactMatrix.identity(a.rows()));
    }

    @Test
    void powersAreBounded() {
        assertThatThrownBy(() -> A.power(1001)).hasMessageContaining("1000");
        assertThatThrownBy(() -> A.power(Integer.MIN_VALUE)).hasMessageContaining("1000");
        assertThat(ExactMatrix.identity(2).power(1000)).isEqualTo(ExactMatrix.identity(2));
        assertThat(ExactMatrix.identity(2).power(-1000)).isEqualTo(ExactMatrix.identity(2));
        assertThatThrownBy(() -> ExactMatrix.zero(2).power(-1))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("singular");
    }

    @Property(tries = 300)
    void rankAndNullityAddUp(@ForAll("matrices") ExactMatrix a) {
        RowReduction reduction = RowReduction.of(a);
        assertThat(a.rank() + reduction.kernel().size()).isEqualTo(a.columns());
        assertThat(a.rank()).isEqualTo(a.transpose().rank());
        assertThat(a.rank() == a.rows()).isEqualTo(!a.determinant().isZero());
        for (ExactVector v : reduction.kernel()) {
            assertThat(a.times(v).isZero()).isTrue();
        }
        ExactMatrix replayed = a;
        for (RowOperation operation : reduction.operations()) {
            replayed = operation.applyTo(replayed);
        }
        assertThat(replayed).isEqualTo(reduction.result());
        for (int i = 0; i < reduction.pivots().size(); i++) {
            assertThat(reduction.result().column(reduction.pivots().get(i)))
                    .isEqualTo(ExactMatrix.identity(a.rows()).column(i));
        }
    }

    @Test
    void reductionPrefersPivotsThatNeedNoFractions() {
        RowReduction reduction = RowReduction.of(ExactMatrix.ofIntegers(new long[][] {{2, 3}, {-1, 4}}));
        assertThat(reduction.operations().get(0)).isEqualTo(new RowOperation.Swap(0, 1));
        assertThat(RowReduction.of(ExactMatrix.ofIntegers(new long[][] {{2, 3}, {5, 4}}))
                        .operations()
                        .get(0))
                .isEqualTo(new RowOperation.Scale(0, Surd.of(1, 2)));
        assertThat(RowReduction.of(ExactMatrix.ofIntegers(new long[][] {{0, 3}, {5, 4}}))
                        .operations()
                        .get(0))
                .isEqualTo(new RowOperation.Swap(0, 1));
        assertThat(RowReduction.of(ExactMatrix.identity(2)).operations()).isEmpty();
    }

    @Test
    void rowOperationsThatLoseSomethingAreRefused() {
        assertThatThrownBy(() -> new RowOperation.Scale(0, Surd.ZERO)).hasMessageContaining("zero");
        assertThatThrownBy(() -> new RowOperation.Add(1, 1, Surd.ONE)).hasMessageContaining("another row");
    }

    @Test
    void propertiesOfNamedMatrices() {
        ExactMatrix rotation = ExactMatrix.ofIntegers(new long[][] {{0, -1}, {1, 0}});
        assertThat(rotation.isNormal()).isTrue();
        assertThat(A.isNormal()).isFalse();
        assertThat(rotation.isSymmetric()).isFalse();
        assertThat(ExactMatrix.zero(3).isZero()).isTrue();
        assertThat(A.isZero()).isFalse();
        assertThat(A.isRational()).isTrue();
        assertThat(A.times(ROOT2).isRational()).isFalse();
        assertThat(A.trace()).isEqualTo(Surd.of(5));
        assertThat(A.minusMultipleOfIdentity(Surd.of(2))).isEqualTo(ExactMatrix.ofIntegers(new long[][] {{-1, 2}, {3, 2}
        }));
        assertThat(ExactMatrix.diagonal(List.of(Surd.ONE, ROOT2)).entry(1, 1)).isEqualTo(ROOT2);
        assertThat(ExactMatrix.ofColumns(List.of(ExactVector.ofIntegers(1, 3), ExactVector.ofIntegers(2, 4))))
                .isEqualTo(A);
    }

    @Test
    void fieldsAreToldApart() {
        Surd root3 = Surd.sqrt(new BigFraction(3));
        assertThat(A.isOverOneRealField()).isTrue();
        assertThat(diagonal(ROOT2, ROOT2.plus(Surd.ONE)).isOverOneRealField()).isTrue();
        assertThat(diagonal(ROOT2, root3).isOverOneRealField()).isFalse();
        assertThat(diagonal(ROOT2.plus(root3), Surd.ONE).isOverOneRealField()).isFalse();
        assertThat(diagonal(Surd.I, Surd.ONE).isOverOneRealField()).isFalse();
        assertThat(diagonal(Surd.ONE, ROOT2).isOverOneRealField()).isTrue();
    }

    private static ExactMatrix diagonal(Surd... entries) {
        return ExactMatrix.diagonal(List.of(entries));
    }

    @Test
    void vectorsAreSimplifiedToPositiveIntegersFirst() {
        assertThat(ExactVector.of(Surd.of(-1, 2), Surd.of(1, 3)).simplified()).isEqualTo(ExactVector.ofIntegers(3, -2));
        assertThat(ExactVector.of(Surd.ZERO, ROOT2, Surd.of(2)).simplified())
                .isEqualTo(ExactVector.of(Surd.ZERO, Surd.ONE, ROOT2));
        assertThat(ExactVector.of(Surd.I.negate(), Surd.ONE).simplified()).isEqualTo(ExactVector.of(Surd.ONE, Surd.I));
        assertThat(ExactVector.ofIntegers(0, 0).simplified()).isEqualTo(ExactVector.ofIntegers(0, 0));
        assertThat(ExactVector.ofIntegers(6, -9).simplified()).isEqualTo(ExactVector.ofIntegers(2, -3));
    }

    @Test
    void vectorsAreValuesWithATextOfTheirOwn() {
        ExactVector v = ExactVector.of(Surd.ONE, ROOT2);
        assertThat(v).hasToString("(1, √2)");
        assertThat(v.dot(v)).isEqualTo(Surd.of(3));
        assertThat(v.minus(v).isZero()).isTrue();
        assertThat(v.plus(v)).isEqualTo(v.times(Surd.of(2)));
        assertThat(v.isReal()).isTrue();
        assertThat(v.times(Surd.I).isReal()).isFalse();
        assertThat(v.size()).isEqualTo(2);
        assertThatThrownBy(() -> v.plus(ExactVector.ofIntegers(1))).hasMessageContaining("2 and of 1");
        assertThatThrownBy(() -> v.dot(ExactVector.ofIntegers(1))).isInstanceOf(IllegalArgumentException.class);
        assertThat(new ExactVector(Collections.nCopies(2, Surd.ZERO)).isZero()).isTrue();
    }
}
