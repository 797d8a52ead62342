package org.eigenlens.math.exact.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.junit.jupiter.api.Test;

class MatrixTexTest {

    private static final ExactMatrix A =
            MatrixLiteral.parse("1 2 5; 3 √2 6").exactEntries().orElseThrow();

    @Test
    void matricesAndColumnsStandInBrackets() {
        assertThat(MatrixTex.of(A, ExactNumber::toTex))
                .isEqualTo("\\begin{bmatrix} 1 & 2 & 5 \\\\ 3 & \\sqrt{2} & 6 \\end{bmatrix}");
        assertThat(MatrixTex.column(ExactVector.ofIntegers(1, -2), ExactNumber::toTex))
                .isEqualTo("\\begin{bmatrix} 1 \\\\ -2 \\end{bmatrix}");
    }

    @Test
    void aDeterminantStandsBetweenBarsAndAnAugmentedMatrixHasOneInside() {
        assertThat(MatrixTex.determinant(List.of(List.of("a", "b"), List.of("c", "d"))))
                .isEqualTo("\\begin{vmatrix} a & b \\\\ c & d \\end{vmatrix}");
        assertThat(MatrixTex.augmented(A, 2, ExactNumber::toTex))
                .isEqualTo("\\left[\\begin{array}{rr|r} 1 & 2 & 5 \\\\ 3 & \\sqrt{2} & 6 \\end{array}\\right]");
    }

    @Test
    void rowsWithFractionsStandFartherApart() {
        assertThat(MatrixTex.column(List.of("\\frac{1}{2}", "3")))
                .isEqualTo("\\begin{bmatrix} \\frac{1}{2} \\\\[0.4em] 3 \\end{bmatrix}");
    }
}
