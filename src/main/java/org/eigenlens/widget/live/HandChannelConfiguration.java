package org.eigenlens.widget.live;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;
import org.springframework.web.socket.server.HandshakeInterceptor;

/** Opens the hand channel at {@value #PATH}, to pages of our own origin that hold a session. */
@Configuration
@EnableWebSocket
class HandChannelConfiguration implements WebSocketConfigurer {

    static final String PATH = "/live";
    static final String LOCALE = "locale";

    private final HandChannel channel;

    HandChannelConfiguration(HandChannel channel) {
        this.channel = channel;
    }

    @Override
    public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
        registry.addHandler(channel, PATH).addInterceptors(new HasSession());
    }

    /** Lets a handshake pass only where the page that asks was served by us. */
    private static final class HasSession implements HandshakeInterceptor {

        @Override
        public boolean beforeHandshake(
                ServerHttpRequest request,
                ServerHttpResponse response,
                WebSocketHandler handler,
                Map<String, Object> attributes) {
            if (request instanceof ServletServerHttpRequest servlet && hasSession(servlet.getServletRequest())) {
                attributes.put(LOCALE, servlet.getServletRequest().getLocale());
                return true;
            }
            response.setStatusCode(org.springframework.http.HttpStatus.FORBIDDEN);
            return false;
        }

        private static boolean hasSession(HttpServletRequest request) {
            return request.getSession(false) != null;
        }

        @Override
        public void afterHandshake(
                ServerHttpRequest request,
                ServerHttpResponse response,
                WebSocketHandler handler,
                @org.jspecify.annotations.Nullable Exception exception) {}
    }
}
