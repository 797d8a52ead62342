package org.eigenlens.widget.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QrCodesTest {

    @Test
    void labelCannotLeaveItsAttribute() {
        assertThat(QrCodes.svg("https://example.org", "\"><script>")).doesNotContain("<script>");
    }

    @Test
    void longerAddressNeedsMoreModules() {
        assertThat(size("a".repeat(300))).isGreaterThan(size("a"));
    }

    private static int size(String text) {
        String svg = QrCodes.svg(text, "code");
        return Integer.parseInt(svg.replaceAll("(?s).*viewBox=\"0 0 (\\d+) .*", "$1"));
    }
}
