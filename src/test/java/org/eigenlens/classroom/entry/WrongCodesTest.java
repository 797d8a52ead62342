package org.eigenlens.classroom.entry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class WrongCodesTest {

    private long now;

    private final WrongCodes codes = new WrongCodes(Tries.ALONE, new TimeMeter() {
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

    @Test
    void whoGuessesAtSeveralProcessesHasNoMoreTriesThanAtOne() {
        Told told = new Told();
        WrongCodes one = new WrongCodes(told);
        WrongCodes other = new WrongCodes(told);
        for (int i = 0; i < WrongCodes.PER_ADDRESS / 2; i++) {
            one.wasWrong("192.0.2.1");
            other.wasWrong("192.0.2.1");
        }
        assertThat(one.pause("192.0.2.1")).isPresent();
        assertThat(other.pause("192.0.2.1")).isPresent();
        assertThat(other.pause("192.0.2.2")).isEmpty();
    }

    /** Two processes, in turn: what one tells, the other hears. */
    private static final class Told implements Tries {
        private final List<Consumer<Try>> listeners = new ArrayList<>();
        private int turn;

        @Override
        public void tell(Try one) {
            listeners.get(++turn % 2).accept(one);
        }

        @Override
        public void hear(Consumer<Try> listener) {
            listeners.add(listener);
        }
    }
}
