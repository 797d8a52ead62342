package org.eigenlens.math.spectral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class GoldenSectionTest {

    @Test
    void topIsFoundAsPreciselyAsAskedFor() {
        assertThat(GoldenSection.argmax(x -> -Math.abs(x - 0.3), -1, 2, 1e-12)).isCloseTo(0.3, within(1e-12));
        assertThat(GoldenSection.argmax(x -> -(x - 0.3) * (x - 0.3), -1, 2)).isCloseTo(0.3, within(2e-8));
    }

    @Test
    void topAtAnEndIsThatEnd() {
        assertThat(GoldenSection.argmax(x -> x, -1, 2, 1e-9)).isCloseTo(2, within(1e-9));
        assertThat(GoldenSection.argmax(x -> -x, -1, 2, 1e-9)).isCloseTo(-1, within(1e-9));
    }

    @Test
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void moreThanDoublesCanTellApartIsNotWaitedFor() {
        assertThat(GoldenSection.argmax(x -> -Math.abs(x - 0.3), -1, 2, 1e-30)).isCloseTo(0.3, within(1e-15));
    }
}
