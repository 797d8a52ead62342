package org.eigenlens.widget.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LineTest {

    private final List<String> sent = new ArrayList<>();
    private final Deque<Runnable> done = new ArrayDeque<>();

    /** A connection that has sent a message when the test says so. */
    private final Line slow = new Line(Locale.ENGLISH, (message, then) -> {
        sent.add(message);
        done.add(then);
    });

    private final Line quick = new Line(Locale.ENGLISH, (message, then) -> {
        sent.add(message);
        then.run();
    });

    private void finishAll() {
        while (!done.isEmpty()) {
            done.remove().run();
        }
    }

    @Test
    void whatIsOvertakenWhileTheConnectionIsBusyIsNeverSentAndTheNewestIs() {
        for (int i = 0; i < 100; i++) {
            slow.show("map", "frame " + i);
        }
        finishAll();
        assertThat(sent).containsExactly("frame 0", "frame 99");
    }

    @Test
    void eachPictureHasItsOwnNewestFrame() {
        slow.show("map", "map 0");
        slow.show("curve", "curve 0");
        slow.show("map", "map 1");
        slow.show("curve", "curve 1");
        finishAll();
        assertThat(sent).containsExactlyInAnyOrder("map 0", "curve 1", "map 1");
    }

    @Test
    void answersGoInTheirOrderAndBeforeFramesThatWait() {
        slow.show("map", "frame 0");
        slow.show("map", "frame 1");
        slow.answer("answer 1");
        slow.answer("answer 2");
        finishAll();
        assertThat(sent).containsExactly("frame 0", "answer 1", "answer 2", "frame 1");
    }

    @Test
    void pageThatSeesNothingIsSentAFewFramesAndThenTheNewestWhenItHasSeenThem() {
        for (int i = 0; i < 100; i++) {
            quick.show("map", "frame " + i);
        }
        assertThat(sent).hasSize(Line.MOST_UNSEEN);
        quick.seen(Line.MOST_UNSEEN);
        assertThat(sent).hasSize(Line.MOST_UNSEEN + 1).endsWith("frame 99");
    }

    @Test
    void pageCannotHaveSeenMoreThanItWasSent() {
        quick.seen(1_000_000);
        for (int i = 0; i < 100; i++) {
            quick.show("map", "frame " + i);
        }
        assertThat(sent).hasSize(Line.MOST_UNSEEN);
    }

    @Test
    void pageThatAsksAndDoesNotReadIsFoundOut() {
        assertThat(slow.answer("on its way")).isTrue();
        for (int i = 0; i < Line.MOST_ANSWERS; i++) {
            assertThat(slow.answer("waits")).isTrue();
        }
        assertThat(slow.answer("one too many")).isFalse();
    }

    @Test
    void tenThousandMessagesThatAreSentAtOnceDoNotFillTheStack() {
        Line line = new Line(Locale.ENGLISH, (message, then) -> {
            sent.add(message);
            if (sent.size() == 1) {
                done.add(then);
            } else {
                then.run();
            }
        });
        for (int i = 0; i < 10_000; i++) {
            line.show("place " + i, "frame");
            line.seen(sent.size());
        }
        finishAll();
        for (int i = 0; i < 10_000; i++) {
            line.seen(sent.size());
        }
        assertThat(sent).hasSize(10_000);
    }
}
