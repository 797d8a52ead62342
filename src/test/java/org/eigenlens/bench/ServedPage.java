package org.eigenlens.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A page without a browser: it speaks with the server as the page's own script does (Vaadin's requests, its push, our hand channel), and keeps what
 * stands on it. Five hundred of them fit where one browser does.
 */
final class ServedPage implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String BROWSER =
            "{\"v-sh\":\"720\",\"v-sw\":\"1280\",\"v-wh\":\"720\",\"v-ww\":\"1280\",\"v-tzid\":\"UTC\",\"v-wn\":\"v-%s\"}";

    private final HttpClient http;
    private final String host;
    private final Map<String, String> cookies = new ConcurrentSkipListMap<>();
    private final Object lock = new Object();
    private final TreeMap<Integer, JsonNode> early = new TreeMap<>();
    private PageTree tree = new PageTree();
    private String security = "";
    private String push = "";
    private int ui;
    private int seen;

    /** How the connection has ended on which the server speaks first, if it has. */
    private String ended = "";

    /** How often it has been opened. */
    private final AtomicInteger opened = new AtomicInteger();

    private int sent;
    private final List<WebSocket> connections = new CopyOnWriteArrayList<>();

    ServedPage(HttpClient http, int port) {
        this.http = http;
        this.host = "localhost:" + port;
    }

    // --- what stands on it
    // -----------------------------------------------------------------------------------------------

    /** Looks at the page when nothing changes it. */
    <T> T look(Function<PageTree, T> what) {
        synchronized (lock) {
            return what.apply(tree);
        }
    }

    /** Waits until the page shows something. */
    void await(String what, Predicate<PageTree> shown) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        synchronized (lock) {
            while (!shown.test(tree)) {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0) {
                    throw new IllegalStateException(
                            "The page never showed " + what + "; it says: " + tree.words() + waiting());
                }
                lock.wait(left);
            }
        }
    }

    /** Messages that cannot be taken in, since one before them has not come. */
    private String waiting() {
        return (early.isEmpty() ? "" : " (message " + (seen + 1) + " has not come, " + early.keySet() + " have)")
                + ended;
    }

    private void told(JsonNode message) {
        int number = message.path("syncId").asInt(-1);
        synchronized (lock) {
            if (number < 0) {
                tree.apply(message.path("changes"));
            } else {
                early.put(number, message);
                while (!early.isEmpty() && early.firstKey() <= seen + 1) {
                    seen = Math.max(seen, early.firstKey());
                    tree.apply(early.pollFirstEntry().getValue().path("changes"));
                }
            }
            lock.notifyAll();
        }
    }

    // --- opening and leaving
    // ---------------------------------------------------------------------------------------------

    /** Opens an address as a browser would, and lets the server push. */
    void open(String path, String query) throws IOException, InterruptedException {
        get("/" + path + (query.isEmpty() ? "" : "?" + query));
        String details = BROWSER.formatted(Long.toHexString(System.nanoTime()));
        JsonNode answer = JSON.readTree(get(
                "/?v-r=init&location=" + path + "&query=" + encoded(query) + "&v-browserDetails=" + encoded(details)));
        JsonNode uidl = answer.path("appConfig").path("uidl");
        synchronized (lock) {
            tree = new PageTree();
            early.clear();
            ended = "";
            seen = uidl.path("syncId").asInt(0);
            sent = 0;
            ui = answer.path("appConfig").path("v-uiId").asInt();
            security = uidl.path("Vaadin-Security-Key").asString("");
            push = uidl.path("Vaadin-Push-ID").asString("");
            tree.apply(uidl.path("changes"));
        }
        beat(
                opened.incrementAndGet(),
                answer.path("appConfig").path("heartbeatInterval").asInt());
        tell(event(1, "ui-navigate")
                .set(
                        "data",
                        JSON.createObjectNode()
                                .put("route", path)
                                .put("query", query)
                                .put("appShellTitle", "Eigenlens")
                                .put("trigger", "")
                                .putNull("historyState")));
    }

    /** Says from time to time that the page is there, until it is left: the server closes one that does not. */
    private void beat(int opening, int seconds) {
        Thread.startVirtualThread(() -> {
            try {
                for (TimeUnit.SECONDS.sleep(seconds); opened.get() == opening; TimeUnit.SECONDS.sleep(seconds)) {
                    send(HttpRequest.newBuilder(URI.create("http://" + host + "/?v-r=heartbeat&v-uiId=" + ui))
                            .POST(BodyPublishers.noBody()));
                }
            } catch (IOException gone) {
                // Whoever uses the page finds out.
            } catch (InterruptedException ends) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Opens the connection by which the server speaks first. */
    void listen() {
        connect(
                "/VAADIN/push?v-r=push&v-uiId=" + ui + "&v-pushId=" + push
                        + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=4.0.1&X-Atmosphere-Transport=websocket"
                        + "&X-Atmosphere-TrackMessageSize=true&Content-Type=application/json;%20charset=UTF-8"
                        + "&X-atmo-protocol=true&X-Vaadin-LastSeenServerSyncId=" + seen,
                new PushedMessages(text -> told(JSON.readTree(text)), this::ended));
    }

    private void ended(String how) {
        synchronized (lock) {
            ended = " (the server speaks no more: " + how + ")";
        }
    }

    /** Opens a connection with this page's cookies. */
    WebSocket connect(String path, WebSocket.Listener listener) {
        WebSocket connection = http.newWebSocketBuilder()
                .header("Cookie", cookieHeader())
                .header("Origin", "http://" + host)
                .connectTimeout(PATIENCE)
                .buildAsync(URI.create("ws://" + host + path), listener)
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join();
        connections.add(connection);
        return connection;
    }

    /** Leaves as a browser does that is told to load something else. */
    void leave() throws IOException, InterruptedException {
        opened.incrementAndGet();
        ObjectNode message = message();
        message.putArray("rpc");
        post(message.put("UNLOAD", true));
        connections.forEach(connection -> connection.sendClose(WebSocket.NORMAL_CLOSURE, ""));
        connections.clear();
    }

    @Override
    public void close() {
        opened.incrementAndGet();
        connections.forEach(WebSocket::abort);
        connections.clear();
    }

    // --- what its reader does
    // --------------------------------------------------------------------------------------------

    static ObjectNode event(int node, String name) {
        ObjectNode event =
                JSON.createObjectNode().put("type", "event").put("node", node).put("event", name);
        event.set("data", JSON.createObjectNode());
        return event;
    }

    /** An event with a detail, as our own elements send it. */
    static ObjectNode event(int node, String name, JsonNode detail) {
        ObjectNode event = event(node, name);
        event.putObject("data").set("event.detail", detail);
        return event;
    }

    static ObjectNode click(int node) {
        ObjectNode click = event(node, "click");
        ObjectNode data = click.putObject("data");
        Stream.of("shiftKey", "metaKey", "ctrlKey", "altKey").forEach(key -> data.put("event." + key, false));
        Stream.of("clientX", "clientY", "screenX", "screenY").forEach(at -> data.put("event." + at, 100));
        data.put("event.detail", 1).put("event.button", 0);
        return click;
    }

    static ObjectNode put(int node, String property, String value) {
        return JSON.createObjectNode()
                .put("type", "mSync")
                .put("node", node)
                .put("feature", 1)
                .put("property", property)
                .put("value", value);
    }

    /** Sends what its reader has done, and takes in what the server says to it. */
    void tell(JsonNode... done) throws IOException, InterruptedException {
        ObjectNode asked = message();
        asked.putArray("rpc").addAll(List.of(done));
        String answer = post(asked);
        JsonNode said = JSON.readTree(answer.startsWith("for(;;);") ? answer.substring("for(;;);".length()) : answer);
        JsonNode message = said.isArray() ? said.path(0) : said;
        if (message.path("meta").has("appError") || message.path("meta").has("sessionExpired")) {
            throw new IllegalStateException("The server has closed the page: " + answer);
        }
        told(message);
    }

    private ObjectNode message() {
        synchronized (lock) {
            return JSON.createObjectNode()
                    .put("csrfToken", security)
                    .put("syncId", seen)
                    .put("clientId", sent++);
        }
    }

    // --- over the wire
    // ---------------------------------------------------------------------------------------------------

    private String get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create("http://" + host + path)));
    }

    private String post(JsonNode message) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create("http://" + host + "/?v-r=uidl&v-uiId=" + ui))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(message.toString())));
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookieHeader());
        }
        HttpResponse<String> answer = http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        if (answer.statusCode() != 200) {
            throw new IOException(answer.uri() + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    private void keep(String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
    }

    private String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** Throws away its cookies with this prefix. */
    void forget(String prefix) {
        cookies.keySet().removeIf(name -> name.startsWith(prefix));
    }

    /** What follows this prefix in the name of one of its cookies. */
    String cookieNamed(String prefix) {
        return cookies.keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()))
                .findFirst()
                .orElseThrow();
    }

    /** Takes a stream of messages apart, each with its length before it, and passes over those that are only for the connection. */
    private static final class PushedMessages implements WebSocket.Listener {

        private final StringBuilder waiting = new StringBuilder();
        private final Consumer<String> hear;
        private final Consumer<String> ended;

        private PushedMessages(Consumer<String> hear, Consumer<String> ended) {
            this.hear = hear;
            this.ended = ended;
        }

        @Override
        public java.util.concurrent.@Nullable CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
            ended.accept("closed, " + status + " " + reason);
            return null;
        }

        @Override
        public void onError(WebSocket socket, Throwable failure) {
            ended.accept(failure.toString());
        }

        @Override
        public java.util.concurrent.@Nullable CompletionStage<?> onText(
                WebSocket socket, CharSequence part, boolean last) {
            waiting.append(part);
            for (int bar = waiting.indexOf("|"); bar > 0; bar = waiting.indexOf("|")) {
                int end = bar + 1 + Integer.parseInt(waiting.substring(0, bar).strip());
                if (waiting.length() < end) {
                    break;
                }
                String message = waiting.substring(bar + 1, end);
                waiting.delete(0, end);
                if (message.startsWith("{")) {
                    hear.accept(message);
                }
            }
            socket.request(1);
            return null;
        }
    }
}
