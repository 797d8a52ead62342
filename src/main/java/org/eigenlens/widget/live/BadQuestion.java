package org.eigenlens.widget.live;

/** A message that no page of ours sends; the connection that sent it is closed. */
final class BadQuestion extends Exception {

    private static final long serialVersionUID = 1L;

    BadQuestion(String message) {
        super(message);
    }
}
