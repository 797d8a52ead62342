package org.eigenlens.learner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GuessLimitTest {

    private static final class Stopped implements TimeMeter {

        private long nanos;

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }

    private final Stopped time = new Stopped();
    private final GuessLimit limit = new GuessLimit(time);

    private void takeAll(String address) {
        IntStream.range(0, GuessLimit.PER_ADDRESS)
                .forEach(i -> assertThat(limit.take(address)).isEmpty());
    }

    @Test
    void addressThatHasTriedTooOftenWaitsAndOthersDoNot() {
        takeAll("192.0.2.1");
        assertThat(limit.take("192.0.2.1")).contains(Duration.ofMinutes(6));
        assertThat(limit.take("192.0.2.2")).isEmpty();
    }

    @Test
    void tryComesBackWithTime() {
        takeAll("192.0.2.1");
        time.nanos = Duration.ofMinutes(6).toNanos();
        assertThat(limit.take("192.0.2.1")).isEmpty();
        assertThat(limit.take("192.0.2.1")).isPresent();
    }

    @Test
    void networkOfOneHostIsOneAddress() {
        takeAll("2001:db8:1:2:3:4:5:6");
        assertThat(limit.take("2001:db8:1:2:ffff::1")).isPresent();
        assertThat(limit.take("2001:db8:1:3::1")).isEmpty();
    }

    @Test
    void manyAddressesTogetherAreSlowedToo() {
        IntStream.range(0, GuessLimit.OVER_ALL)
                .forEach(i -> assertThat(limit.take("192.0.2." + i)).isEmpty());
        assertThat(limit.take("198.51.100.1")).contains(Duration.ofSeconds(12));
    }
}
