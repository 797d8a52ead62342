package org.eigenlens.widget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ParametersTest {

    private static Parameters of(String... namesAndValues) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Parameters(values);
    }

    @Test
    void queryEncodesWhatAnAddressCannotCarry() {
        assertThat(of("A", "2 1; 1 2", "x", "√2 0").query()).isEqualTo("A=2+1%3B+1+2&x=%E2%88%9A2+0");
    }

    @Test
    void absentParameterGivesTheDefault() {
        assertThat(Parameters.NONE.read("k", Integer::valueOf, 7)).isEqualTo(7);
    }

    @Test
    void complaintOfAReaderNamesTheParameter() {
        assertThatThrownBy(() -> of("k", "seven").read("k", Integer::valueOf, 7))
                .isInstanceOfSatisfying(
                        BadParameter.class, bad -> assertThat(bad.parameter()).isEqualTo("k"));
    }

    @Test
    void misspeltParameterIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> of("y", "1").onlyKnowing(Set.of("x")))
                .isInstanceOf(BadParameter.class)
                .hasMessageContaining("known are x");
    }

    @Test
    void onlyWhatDiffersIsLeft() {
        assertThat(of("A", "1 0; 0 1", "x", "1 0").differingFrom(of("A", "1 0; 0 1", "x", "0 1")))
                .isEqualTo(of("x", "1 0"));
    }

    @Test
    void changingTheGivenMapChangesNothing() {
        Map<String, String> given = new HashMap<>(Map.of("x", "1 0"));
        Parameters parameters = new Parameters(given);
        given.put("x", "9 9");
        assertThat(parameters).isEqualTo(of("x", "1 0"));
    }

    @Test
    void valueBeyondTheBoundIsRefused() {
        String tooLong = "1".repeat(Parameters.MAX_VALUE + 1);
        assertThatThrownBy(() -> of("A", tooLong))
                .isInstanceOf(BadParameter.class)
                .hasMessageContaining("2001");
    }

    @Test
    void nameThatIsNoNameIsRefused() {
        assertThatThrownBy(() -> of("<script>", "1")).isInstanceOf(BadParameter.class);
        assertThatThrownBy(() -> of("a".repeat(Parameters.MAX_NAME + 1), "1")).isInstanceOf(BadParameter.class);
    }

    @Test
    void tooManyParametersAreRefused() {
        Map<String, String> many = new HashMap<>();
        for (int i = 0; i <= Parameters.MAX_SIZE; i++) {
            many.put("p" + i, "1");
        }
        assertThatThrownBy(() -> new Parameters(many)).isInstanceOf(BadParameter.class);
    }
}
