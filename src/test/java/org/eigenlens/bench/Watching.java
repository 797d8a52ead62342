package org.eigenlens.bench;

import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One who watches a lecturer's hand on the hand channel, and notes when each state of a drag comes in. */
final class Watching implements WebSocket.Listener {

    /** As in {@code frontend/live/hand-channel.ts}. */
    private static final int FRAMES_SEEN = 3;

    private static final Pattern NUMBER = Pattern.compile("\"x\":\"1\\.(\\d{4})");

    private final Drag drag;
    private final StringBuilder waiting = new StringBuilder();
    private final List<Double> delays = new ArrayList<>();
    private int frames;
    private long characters;
    private int last = -1;
    private int stale;

    Watching(Drag drag) {
        this.drag = drag;
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean end) {
        waiting.append(part);
        if (end) {
            came(waiting);
            waiting.setLength(0);
            if (++frames % FRAMES_SEEN == 0) {
                socket.sendText("{\"seen\":" + frames + "}", true);
            }
        }
        socket.request(1);
        return null;
    }

    private synchronized void came(CharSequence frame) {
        characters += frame.length();
        Matcher number = NUMBER.matcher(frame);
        if (number.find()) {
            int state = Integer.parseInt(number.group(1));
            delays.add(drag.millisecondsSince(state));
            if (state < last) {
                stale++;
            }
            last = state;
        }
    }

    synchronized List<Double> delays() {
        return List.copyOf(delays);
    }

    /** The number of the state that came in last. */
    synchronized int last() {
        return last;
    }

    /** How often an older state came after a newer one. */
    synchronized int stale() {
        return stale;
    }

    synchronized long characters() {
        return characters;
    }
}
