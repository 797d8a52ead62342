package org.eigenlens.classroom.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class RestingCodesTest {

    private static final Instant NOW = Instant.parse("2026-11-28T08:00:00Z");
    private static final Duration MONTH = Duration.ofDays(30);

    /** Draws the same code again and again. */
    private static RandomGenerator stuck() {
        return new RandomGenerator() {
            private int drawn;

            @Override
            public long nextLong() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int nextInt(int bound) {
                return drawn++ / (3 * RoomCode.LENGTH) % bound;
            }
        };
    }

    @Test
    void codeIsNotRepeatedSoon() {
        RestingCodes codes = new RestingCodes(stuck(), DrawnCodes.inMemory(), MONTH);
        assertThat(codes.draw(code -> false, NOW)).isEqualTo(new RoomCode("CCCCCC"));
        assertThat(codes.draw(code -> false, NOW.plus(MONTH).minusSeconds(1))).isEqualTo(new RoomCode("DDDDDD"));
    }

    @Test
    void codeThatHasRestedMayComeAgain() {
        RestingCodes codes = new RestingCodes(stuck(), DrawnCodes.inMemory(), MONTH);
        RoomCode first = codes.draw(code -> false, NOW);
        assertThat(codes.draw(code -> false, NOW.plus(MONTH).plusSeconds(1))).isEqualTo(first);
    }

    @Test
    void codeOfARoomIsNotDrawn() {
        RestingCodes codes = new RestingCodes(stuck(), DrawnCodes.inMemory(), MONTH);
        assertThat(codes.draw(new RoomCode("CCCCCC")::equals, NOW)).isEqualTo(new RoomCode("DDDDDD"));
    }

    @Test
    void drawingEndsWhenNothingIsFree() {
        RestingCodes codes = new RestingCodes(new Random(1), DrawnCodes.inMemory(), MONTH);
        assertThatThrownBy(() -> codes.draw(code -> true, NOW)).isInstanceOf(IllegalStateException.class);
    }
}
