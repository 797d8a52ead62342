package org.eigenlens.widget.live;

import java.util.function.Consumer;

/** A ticket as it was drawn, which is given back when its page is left. */
class Drawn implements Tickets.Ticket {

    private final String text;
    private final Consumer<String> back;

    Drawn(String text, Consumer<String> back) {
        this.text = text;
        this.back = back;
    }

    @Override
    public final String text() {
        return text;
    }

    @Override
    public void close() {
        back.accept(text);
    }
}
