package org.eigenlens.widget.live;

import jakarta.websocket.RemoteEndpoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way out of one connection, which may be closed at any time: by its page, or by us while a message leaves.
 *
 * @param failed what is to be done when a message cannot be sent; nothing more is sent after that
 */
record Outgoing(RemoteEndpoint.Async remote, Runnable failed) implements Line.Outlet {

    private static final Logger LOG = LoggerFactory.getLogger(Outgoing.class);

    @Override
    public void send(String message, Runnable sent) {
        try {
            remote.sendText(message, result -> {
                if (result.isOK()) {
                    sent.run();
                } else {
                    failed.run();
                }
            });
        } catch (IllegalStateException closed) {
            // Thrown at once where the connection has been closed since the last message: often in a thread of the
            // container, which it would end.
            LOG.debug("A connection was closed before a message could leave", closed);
            failed.run();
        }
    }
}
