package org.eigenlens.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The hand channel as a page speaks to it, and as somebody else might try to. */
class HandChannelJourney extends Journey {

    private static final String QUESTION = "{\"widget\":\"linear-map\",\"n\":7,\"state\":{\"A\":\"%s\",\"x\":\"1 0\"}}";

    private final HttpClient http = HttpClient.newHttpClient();

    /** What has come back, and the status with which the connection ended. */
    private static final class Heard implements WebSocket.Listener {

        final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
        final CompletableFuture<Integer> ended = new CompletableFuture<>();
        private final StringBuilder part = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            part.append(data);
            if (last) {
                messages.add(part.toString());
                part.setLength(0);
            }
            socket.request(1);
            return CompletableFuture.completedStage(null);
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
            ended.complete(status);
            return CompletableFuture.completedStage(null);
        }

        @Override
        public void onError(WebSocket socket, Throwable error) {
            ended.complete(-1);
        }

        String next() throws InterruptedException {
            return String.valueOf(messages.poll(10, TimeUnit.SECONDS));
        }
    }

    private WebSocket connect(Heard heard, String origin, boolean withSession) throws Exception {
        WebSocket.Builder builder = http.newWebSocketBuilder().header("Origin", origin);
        if (withSession) {
            builder.header("Cookie", sessionCookie());
        }
        return builder.buildAsync(URI.create(address("live").replace("http", "ws")), heard)
                .get(10, TimeUnit.SECONDS);
    }

    private String sessionCookie() throws Exception {
        var answer = http.send(HttpRequest.newBuilder(URI.create(address(""))).build(), BodyHandlers.discarding());
        return answer.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
    }

    private String ourOrigin() {
        return "http://localhost:" + port();
    }

    @Test
    void questionIsAnsweredWithThePictureOfItsState() throws Exception {
        Heard heard = new Heard();
        connect(heard, ourOrigin(), true).sendText(QUESTION.formatted("3 0; 0 2"), true);
        assertThat(heard.next()).contains("\"n\":7").contains("\"picture\"").contains("\"lambda\":3.0");
    }

    @Test
    void stateThatCannotBeReadIsAnsweredByAComplaint() throws Exception {
        Heard heard = new Heard();
        connect(heard, ourOrigin(), true).sendText(QUESTION.formatted("1/0 1; 1 1"), true);
        assertThat(heard.next())
                .contains("\"n\":7")
                .contains("\"parameter\":\"A\"")
                .doesNotContain("\"picture\"");
    }

    @Test
    void handshakeWithoutASessionIsRefused() {
        assertForbidden(() -> connect(new Heard(), ourOrigin(), false));
    }

    @Test
    void handshakeFromAnotherOriginIsRefused() {
        assertForbidden(() -> connect(new Heard(), "https://elsewhere.example", true));
    }

    private static void assertForbidden(ThrowingCallable handshake) {
        assertThatThrownBy(handshake)
                .cause()
                .isInstanceOfSatisfying(
                        WebSocketHandshakeException.class,
                        refused ->
                                assertThat(refused.getResponse().statusCode()).isEqualTo(403));
    }

    @Test
    void messageThatNoPageOfOursSendsEndsTheConnection() throws Exception {
        for (String nonsense : new String[] {"", "null", "[]", "{\"widget\":\"nothing\",\"n\":1,\"state\":{}}"}) {
            Heard heard = new Heard();
            connect(heard, ourOrigin(), true).sendText(nonsense, true);
            assertThat(heard.ended.get(10, TimeUnit.SECONDS)).as(nonsense).isEqualTo(1007);
        }
    }

    @Test
    void messageBeyondTheBoundEndsTheConnection() throws Exception {
        Heard heard = new Heard();
        connect(heard, ourOrigin(), true).sendText(QUESTION.formatted("1".repeat(100_000)), true);
        assertThat(heard.ended.get(10, TimeUnit.SECONDS)).isEqualTo(1009);
    }

    /**
     * The server waits a twentieth of a second for its reason to leave, and no longer, since a flood that is not read would hold a thread of its: the connection may then be
     * cut off without a word (1006, or -1 where the cut came while more was sent). {@code HandChannelTest} knows the reason.
     */
    @Test
    void floodEndsTheConnection() throws Exception {
        Heard heard = new Heard();
        WebSocket socket = connect(heard, ourOrigin(), true);
        // A question that is refused is the cheapest to answer, so that a slow machine is flooded too.
        for (int i = 0; i < 20_000 && !heard.ended.isDone(); i++) {
            socket.sendText(QUESTION.formatted("1/0"), true)
                    .exceptionally(closed -> socket)
                    .join();
        }
        assertThat(heard.ended.get(10, TimeUnit.SECONDS)).isIn(1008, 1006, -1);
    }
}
