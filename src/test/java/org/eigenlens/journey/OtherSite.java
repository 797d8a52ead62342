package org.eigenlens.journey;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/**
 * Somebody else's page with a frame in it.
 *
 * <p>It is served from {@code 127.0.0.1}, which to a browser is another site than {@code localhost}.
 */
final class OtherSite implements AutoCloseable {

    /** Without an icon of its own the browser would ask for one at any time, be it when the server is gone. */
    private static final String HEAD = "<!doctype html><link rel=\"icon\" href=\"data:,\">";

    private final HttpServer server;

    private OtherSite(HttpServer server) {
        this.server = server;
    }

    /** A site whose page frames the given address. */
    static OtherSite framing(String address) throws IOException {
        return holding("<iframe src=\"" + address + "\" width=\"1000\" height=\"800\"></iframe>");
    }

    /** A site that has put a snippet into its page. */
    static OtherSite holding(String snippet) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", exchange -> answer(exchange, HEAD + "<title>Elsewhere</title>" + snippet));
        server.createContext("/plain-cookie", exchange -> {
            exchange.getResponseHeaders().add("Set-Cookie", "plain=1; Path=/; Secure; SameSite=None");
            answer(exchange, HEAD + "<title>A frame that sets an ordinary cookie</title>");
        });
        server.start();
        return new OtherSite(server);
    }

    private static void answer(HttpExchange exchange, String page) throws IOException {
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "text/html;charset=utf-8");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /** The address, under the host of the application, of a frame that asks for an ordinary third-party cookie. */
    String plainCookieFromLocalhost() {
        return "http://localhost:" + server.getAddress().getPort() + "/plain-cookie";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
