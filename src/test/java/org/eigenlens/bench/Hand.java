package org.eigenlens.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A hand that moves on whether the page keeps up or not. Playwright's own mouse waits until the page has taken each move, which
 * would hide a page that is slow.
 */
final class Hand implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final WebSocket browser;
    private int sent;

    /** Takes the mouse of the page with that address, in a browser that listens for its debugger at the port. */
    Hand(int debuggerPort, String address) throws IOException, InterruptedException {
        HttpRequest list = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + debuggerPort + "/json/list"))
                .build();
        for (JsonNode target :
                JSON.readTree(http.send(list, BodyHandlers.ofString()).body())) {
            if (target.path("url").asString("").startsWith(address)) {
                String socket = target.path("webSocketDebuggerUrl").asString("");
                browser = http.newWebSocketBuilder()
                        .buildAsync(URI.create(socket), new WebSocket.Listener() {})
                        .join();
                return;
            }
        }
        throw new IllegalStateException("The browser shows no page at " + address);
    }

    /** Moves the mouse with its button held, and does not wait for anything but that the message has left. */
    void move(double x, double y) {
        browser.sendText(
                        String.format(
                                Locale.ROOT,
                                "{\"id\":%d,\"method\":\"Input.dispatchMouseEvent\",\"params\":{\"type\":\"mouseMoved\","
                                        + "\"x\":%.2f,\"y\":%.2f,\"button\":\"left\",\"buttons\":1}}",
                                ++sent,
                                x,
                                y),
                        true)
                .join();
    }

    @Override
    public void close() {
        browser.abort();
        http.close();
    }
}
