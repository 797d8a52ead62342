package org.eigenlens.classroom.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class SeatTest {

    private static final Instant NOW = Instant.parse("2026-11-28T08:00:00Z");
    private static final Instant LATER = NOW.plus(Seat.GRACE).plusMillis(1);

    private final List<String> told = new ArrayList<>();
    private final Seat seat = new Seat(() -> told.add("arrived"), () -> told.add("departed"));

    @Test
    void pageThatIsClosedDepartsOnce() {
        seat.open();
        seat.close();
        seat.close();
        assertThat(told).containsExactly("arrived", "departed");
    }

    @Test
    void pageOutOfReachForLongIsAwayAndThereAgainWhenItComesBack() {
        seat.open();
        seat.look(false, NOW);
        seat.look(false, LATER);
        seat.look(false, LATER);
        seat.look(true, LATER);
        assertThat(told).containsExactly("arrived", "departed", "arrived");
    }

    @Test
    void shortLossIsNoAbsence() {
        seat.open();
        seat.look(false, NOW);
        seat.look(true, NOW.plusSeconds(3));
        seat.look(false, NOW.plusSeconds(6));
        seat.look(false, LATER);
        assertThat(told).containsExactly("arrived");
    }

    @Test
    void lookThatComesAfterThePageIsClosedBringsNobodyBack() {
        seat.open();
        seat.close();
        seat.look(true, NOW);
        assertThat(told).containsExactly("arrived", "departed");
    }

    @Test
    void whoCouldNotBeToldOfIsToldOfAtTheNextLook() {
        AtomicBoolean away = new AtomicBoolean(true);
        Seat unlucky = new Seat(
                () -> {
                    if (away.get()) {
                        throw new IllegalStateException("a test");
                    }
                    told.add("arrived");
                },
                () -> {});
        assertThatThrownBy(unlucky::open).isInstanceOf(IllegalStateException.class);
        away.set(false);
        unlucky.look(true, NOW);
        assertThat(told).containsExactly("arrived");
    }
}
