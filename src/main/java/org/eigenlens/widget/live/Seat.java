package org.eigenlens.widget.live;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The ticket of a page that watches somebody else's hand, and the connection on which it has shown it. */
public final class Seat extends Drawn {

    private volatile @Nullable Line line;

    Seat(String text, Consumer<String> back) {
        super(text, back);
    }

    /** The page has shown the ticket on this connection; after a lost one, on its next. */
    void taken(Line now) {
        line = now;
    }

    /** Shows a frame as soon as the connection can take one, unless a newer one comes before that. It returns at once. */
    public void show(Frame frame) {
        Line now = line;
        if (now != null) {
            now.show(frame.place(), frame.in(now.locale()));
        }
    }

    @Override
    public void close() {
        line = null;
        super.close();
    }
}
