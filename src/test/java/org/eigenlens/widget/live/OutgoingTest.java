package org.eigenlens.widget.live;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.SendHandler;
import jakarta.websocket.SendResult;
import jakarta.websocket.Session;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class OutgoingTest {

    private final List<String> said = new ArrayList<>();

    /** A way out of a connection whose container does this with a message. */
    private Outgoing outgoing(BiConsumer<String, SendHandler> container) {
        Object remote = Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {RemoteEndpoint.Async.class}, (proxy, method, given) -> {
                    assertThat(method.getName()).isEqualTo("sendText");
                    container.accept((String) given[0], (SendHandler) given[1]);
                    return null;
                });
        return new Outgoing((RemoteEndpoint.Async) remote, () -> said.add("failed"));
    }

    @Test
    void messageThatHasLeftIsToldSo() {
        outgoing((message, handler) -> {
                    said.add(message);
                    handler.onResult(new SendResult((Session) null));
                })
                .send("one", () -> said.add("sent"));
        assertThat(said).containsExactly("one", "sent");
    }

    @Test
    void messageThatIsLostOnItsWayHasFailed() {
        outgoing((message, handler) -> handler.onResult(new SendResult((Session) null, new IOException("reset"))))
                .send("one", () -> said.add("sent"));
        assertThat(said).containsExactly("failed");
    }

    /** Tomcat throws where the connection has been closed between two messages. */
    @Test
    void messageToAClosedConnectionHasFailedAndNothingIsThrown() {
        Line line = new Line(Locale.ENGLISH, outgoing((message, handler) -> {
            throw new IllegalStateException("The session has been closed");
        }));
        assertThat(line.answer("one")).isTrue();
        assertThat(line.answer("two")).isTrue();
        assertThat(said).containsExactly("failed");
    }
}
