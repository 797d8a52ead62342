package org.eigenlens.lab.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabStateTest {

    @Test
    void largerSizeKeepsTheMatrixAndPutsAOneOnTheDiagonal() {
        LabState larger = LabState.FIRST.resized(3);
        assertThat(larger.matrix().source()).isEqualTo("2 1 0; 1 2 0; 0 0 1");
        assertThat(larger.resized(2)).isEqualTo(LabState.FIRST);
    }

    @Test
    void addressSaysTheMatrixAndTheExponentOnlyWhereItIsAnother() {
        assertThat(LabState.FIRST.address()).isEqualTo("lab?A=2+1%3B+1+2");
        assertThat(LabState.FIRST.withExponent("-3").address()).isEqualTo("lab?A=2+1%3B+1+2&k=-3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"51", "-51", "9999999999", "2.5", "two", "-"})
    void exponentThatIsNoneIsRefused(String exponent) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LabState.FIRST.withExponent(exponent))
                .withMessageContaining("between -50 and 50");
    }

    @Test
    void matrixThatNoAddressCouldCarryIsRefused() {
        String entry = "1".repeat(95);
        String matrix = (entry + "/" + entry + " ").repeat(3) + "; 1 2 3; 4 5 6";
        assertThat(LabState.FIRST.withMatrix(matrix).matrix().source().length()).isLessThan(LabState.LONGEST);
        String longer = ((entry + "/" + entry + " ").repeat(3) + ";").repeat(2) + "4 5 6";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LabState.FIRST.withMatrix(longer))
                .withMessageContaining("at most 1000");
    }
}
