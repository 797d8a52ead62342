package org.eigenlens.widget.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RateTest {

    private static final long SECOND = 1_000_000_000L;

    @Test
    void handOnAScreenOf240HertzPassesForAMinute() {
        Rate rate = Rate.ofAHand();
        long now = 0;
        for (int move = 0; move < 60 * 240; move++) {
            assertThat(rate.allows(now)).isTrue();
            now += SECOND / 240;
        }
    }

    @Test
    void floodIsStoppedWhenTheBurstIsSpent() {
        Rate rate = new Rate(10, 20);
        int passed = 0;
        for (int i = 0; i < 1_000; i++) {
            passed += rate.allows(0) ? 1 : 0;
        }
        assertThat(passed).isEqualTo(20);
    }

    @Test
    void spentBucketFillsWithTime() {
        Rate rate = new Rate(10, 1);
        assertThat(rate.allows(0)).isTrue();
        assertThat(rate.allows(SECOND / 20)).isFalse();
        assertThat(rate.allows(SECOND / 5)).isTrue();
    }
}
