package org.eigenlens.widget.live;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The ticket of a page that says, whenever it is asked, that it is still there. */
public final class Pulse extends Drawn {

    private volatile @Nullable Beat last;

    /** When the page has spoken last, by {@link System#nanoTime}, and on which connection. */
    private record Beat(Line line, long at) {}

    Pulse(String text, Consumer<String> back) {
        super(text, back);
    }

    /** The page has said that it is there. */
    void felt(Line line) {
        last = new Beat(line, System.nanoTime());
    }

    /** Asks the page whether it is there, and returns at once. */
    public void ask() {
        Beat beat = last;
        if (beat != null) {
            beat.line().call("{\"beat\":\"" + text() + "\"}");
        }
    }

    /** For how long the page has said nothing; empty if it never has, which may be for want of a connection. */
    public Optional<Duration> silence() {
        return Optional.ofNullable(last).map(beat -> Duration.ofNanos(System.nanoTime() - beat.at()));
    }
}
