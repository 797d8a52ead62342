package org.eigenlens.math.exact.show;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.junit.jupiter.api.Test;

class ShowingTest {

    private static ExactMatrix matrix(String typed) {
        return MatrixLiteral.parse(typed).exactOrNearest();
    }

    @Test
    void matrixIsShownByItsRowsInBrackets() {
        assertThat(Showing.EXACTLY.matrix(matrix("2 √2; √2 -1")))
                .isEqualTo(new ShownNumber(
                        "\\begin{bmatrix} 2 & \\sqrt{2} \\\\ \\sqrt{2} & -1 \\end{bmatrix}", "2, √2; √2, −1"));
    }

    @Test
    void rowsWithFractionsStandFurtherApart() {
        assertThat(Showing.EXACTLY.matrix(matrix("1/2 1; 1 1")).tex()).contains("\\\\[0.4em]");
    }

    @Test
    void everyEntryOfARoundedMatrixSaysThatItIs() {
        assertThat(Showing.exactlyIf(false).matrix(matrix("π 0; 0 1")).text())
                .isEqualTo("about 3.14159, about 0; about 0, about 1");
    }

    @Test
    void directionIsAUnitVectorWithItsFirstEntryPositive() {
        assertThat(matrix("0 -3; -4 0").row(0).direction()).containsExactly(0.0, 1.0);
        assertThat(matrix("-3 4; 0 0").row(0).direction()).containsExactly(0.6, -0.8);
        assertThat(matrix("-3 4; 0 0").row(1).direction()).containsExactly(0.0, 0.0);
    }
}
