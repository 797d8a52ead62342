package org.eigenlens.journey;

import io.undertow.Undertow;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.Cookie;
import io.undertow.server.handlers.CookieImpl;
import io.undertow.server.handlers.proxy.ProxyCallback;
import io.undertow.server.handlers.proxy.ProxyClient;
import io.undertow.server.handlers.proxy.ProxyConnection;
import io.undertow.server.handlers.proxy.ProxyHandler;
import io.undertow.server.handlers.proxy.SimpleProxyClientProvider;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** A proxy before several processes, as the one in {@code docker/}: a cookie keeps a reader on one of them, and leads to another when that one cannot be reached. */
final class StickyProxy implements AutoCloseable {

    static final String COOKIE = "eigenlens_copy";

    private static final int LONGEST = 60_000;

    private final Undertow server;

    /** @param copies where the processes are now */
    StickyProxy(Supplier<List<URI>> copies) {
        ProxyHandler handler = ProxyHandler.builder()
                .setProxyClient(new Copies(copies))
                .setMaxRequestTime(LONGEST)
                .build();
        server = Undertow.builder()
                .addHttpListener(0, "localhost")
                .setHandler(handler)
                .build();
        server.start();
    }

    int port() {
        return ((InetSocketAddress) server.getListenerInfo().getFirst().getAddress()).getPort();
    }

    @Override
    public void close() {
        server.stop();
    }

    private record Chosen(int first) implements ProxyClient.ProxyTarget {}

    private record Copies(Supplier<List<URI>> now) implements ProxyClient {

        @Override
        public ProxyTarget findTarget(HttpServerExchange exchange) {
            Cookie cookie = exchange.getRequestCookie(COOKIE);
            return new Chosen(cookie == null ? 0 : Integer.parseInt(cookie.getValue()));
        }

        @Override
        public void getConnection(
                ProxyTarget target,
                HttpServerExchange exchange,
                ProxyCallback<ProxyConnection> callback,
                long timeout,
                TimeUnit unit) {
            connect(((Chosen) target).first(), 0, exchange, callback, timeout, unit);
        }

        private void connect(
                int copy,
                int tried,
                HttpServerExchange exchange,
                ProxyCallback<ProxyConnection> callback,
                long timeout,
                TimeUnit unit) {
            List<URI> all = now.get();
            ProxyClient provider = new SimpleProxyClientProvider(all.get(copy));
            provider.getConnection(
                    provider.findTarget(exchange),
                    exchange,
                    new ProxyCallback<>() {
                        @Override
                        public void completed(HttpServerExchange reached, ProxyConnection connection) {
                            reached.setResponseCookie(new CookieImpl(COOKIE, String.valueOf(copy)).setPath("/"));
                            callback.completed(reached, connection);
                        }

                        @Override
                        public void failed(HttpServerExchange unreached) {
                            if (tried + 1 < all.size()) {
                                connect((copy + 1) % all.size(), tried + 1, unreached, callback, timeout, unit);
                            } else {
                                callback.failed(unreached);
                            }
                        }

                        @Override
                        public void couldNotResolveBackend(HttpServerExchange unreached) {
                            failed(unreached);
                        }

                        @Override
                        public void queuedRequestFailed(HttpServerExchange unreached) {
                            failed(unreached);
                        }
                    },
                    timeout,
                    unit);
        }
    }
}
