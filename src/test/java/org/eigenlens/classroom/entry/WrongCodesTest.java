package org.eigenlens.classroom.entry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class WrongCodesTest {

    private long now;

    private final WrongCodes codes = new WrongCodes(new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return now;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });

    private void wrong(String address, int times) {
        for (int i = 0; i < times; i++) {
            codes.wasWrong(address);
        }
    }

    @Test
    void hallMayBeWrongAsOftenAsPeopleMistype() {
        wrong("192.0.2.1", WrongCodes.PER_ADDRESS - 1);
        assertThat(codes.pause("192.0.2.1")).isEmpty();
        wrong("192.0.2.1", 1);
        assertThat(codes.pause("192.0.2.1")).contains(Duration.ofSeconds(1));
        assertThat(codes.pause("192.0.2.2")).isEmpty();
    }

    @Test
    void afterThePauseTheNextMayBeTried() {
        wrong("192.0.2.1", WrongCodes.PER_ADDRESS);
        now += Duration.ofSeconds(1).toNanos();
        assertThat(codes.pause("192.0.2.1")).isEmpty();
    }

    @Test
    void manyAddressesTogetherAreSlowedToo() {
        for (int i = 0; i < WrongCodes.OVER_ALL; i++) {
            codes.wasWrong("192.0.2." + i);
        }
        assertThat(codes.pause("198.51.100.1")).isPresent();
    }
}
