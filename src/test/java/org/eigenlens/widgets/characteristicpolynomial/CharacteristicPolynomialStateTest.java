package org.eigenlens.widgets.characteristicpolynomial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.widget.BadParameter;
import org.eigenlens.widget.Parameters;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharacteristicPolynomialStateTest {

    private final CharacteristicPolynomialWidget widget = new CharacteristicPolynomialWidget();

    @ParameterizedTest
    @ValueSource(strings = {"1", "1 2; 3 4; 5 6", "1 0 0 0; 0 1 0 0; 0 0 1 0; 0 0 0 1", "i 1; 1 1"})
    void stateIsARealSquareMatrixOfTwoOrThreeRows(String matrix) {
        assertThatThrownBy(() -> new CharacteristicPolynomialState(MatrixLiteral.parse(matrix)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("4 1; 2 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1 2; 3", "i 1; 1 1", "one two; three four"})
    void badMatrixIsAComplaintAboutTheMatrix(String matrix) {
        assertThatThrownBy(() -> widget.parse(Parameters.NONE.with("A", matrix)))
                .isInstanceOfSatisfying(
                        BadParameter.class, bad -> assertThat(bad.parameter()).isEqualTo("A"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[2, 1], [1, 2]]",
                "2 1 0\n1 2 1\n0 1 2",
                "\\begin{pmatrix} 1 & 2 \\\\ 3 & \\sqrt{2} \\end{pmatrix}"
            })
    void pastedMatrixIsReadInTheUsualNotations(String matrix) {
        CharacteristicPolynomialState state = widget.parse(Parameters.NONE.with("A", matrix));
        assertThat(widget.parse(widget.format(state))).isEqualTo(state);
    }
}
