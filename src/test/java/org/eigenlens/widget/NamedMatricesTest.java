package org.eigenlens.widget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class NamedMatricesTest {

    private final NamedMatrices page = new NamedMatrices(Map.of("M", "2 1; 1 2"));

    @Test
    void referenceIsReplacedByTheMatrixItNames() {
        assertThat(page.resolve(Parameters.NONE.with("A", "@M").with("x", "1 0")))
                .isEqualTo(Parameters.NONE.with("A", "2 1; 1 2").with("x", "1 0"));
    }

    @Test
    void unknownNameIsSaid() {
        assertThatThrownBy(() -> page.resolve(Parameters.NONE.with("A", "@N")))
                .isInstanceOf(BadParameter.class)
                .hasMessageContaining("No matrix is named N");
    }

    @Test
    void bindingsTellWhichParameterFollowsWhichName() {
        assertThat(NamedMatrices.bindings(Parameters.NONE.with("A", "@M").with("x", "1 0")))
                .isEqualTo(Map.of("A", "M"));
    }
}
