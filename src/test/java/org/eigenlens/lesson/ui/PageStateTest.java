package org.eigenlens.lesson.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eigenlens.widget.BadParameter;
import org.eigenlens.widget.Parameters;
import org.junit.jupiter.api.Test;

class PageStateTest {

    @Test
    void queryNamesMatricesFirstAndThenEachWidgetsParameters() {
        PageState state = new PageState(Map.of("A", "2 1; 1 2"), Map.of("map", new Parameters(Map.of("x", "1 0"))));
        assertThat(state.query()).isEqualTo("m.A=2+1%3B+1+2&map.x=1+0");
        assertThat(PageState.AS_WRITTEN.query()).isEmpty();
    }

    @Test
    void readingTheQueryGivesTheStateBack() {
        Map<String, String> odd = new LinkedHashMap<>(Map.of("x", "1/2 √2 & ü=%;+", "view-box.k", ""));
        PageState state = new PageState(Map.of("A", "1"), Map.of("a-b", new Parameters(odd)));
        assertThat(PageState.read(QueryParameters.fromString(state.query()).getParameters()))
                .isEqualTo(state);
    }

    @Test
    void longIdsMakeNoNameTooLong() {
        String id = "eigenvectors-of-a-symmetric-matrix-in-three-dimensions";
        PageState state = new PageState(Map.of(), Map.of(id, new Parameters(Map.of("x", "1"))));
        assertThat(state.query()).isEqualTo(id + ".x=1");
    }

    @Test
    void namesWithoutADotAreNotOurs() {
        assertThat(PageState.read(Map.of("utm_source", List.of("mail"), ".x", List.of("1"))))
                .isEqualTo(PageState.AS_WRITTEN);
    }

    @Test
    void nameThatCannotBeOneIsRefused() {
        assertThatThrownBy(() -> PageState.read(Map.of("map.<b>", List.of("1"))))
                .isInstanceOf(BadParameter.class);
    }

    @Test
    void tooManyParametersAreRefused() {
        Map<String, List<String>> many = new TreeMap<>();
        for (int i = 0; i <= 100; i++) {
            many.put("map.p" + i, List.of("1"));
        }
        assertThatThrownBy(() -> PageState.read(many)).hasMessageContaining("at most 100");
    }
}
