package org.eigenlens.widget.work;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisitorTest {

    @Test
    void threadServesASessionUntilItIsDone() {
        String nobody = Visitor.current();
        try (Visitor served = Visitor.serving("a session")) {
            assertThat(Visitor.current()).isEqualTo("a session");
        }
        assertThat(Visitor.current()).isEqualTo(nobody);
    }
}
