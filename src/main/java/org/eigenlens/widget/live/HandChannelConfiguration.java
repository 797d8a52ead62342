package org.eigenlens.widget.live;

import jakarta.servlet.http.HttpSession;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
    static final String VISITOR = "visitor";

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
            if (request instanceof ServletServerHttpRequest servlet) {
                @Nullable HttpSession session = servlet.getServletRequest().getSession(false);
                if (session != null) {
                    attributes.put(LOCALE, servlet.getServletRequest().getLocale());
                    attributes.put(VISITOR, session.getId());
                    return true;
                }
            }
            response.setStatusCode(org.springframework.http.HttpStatus.FORBIDDEN);
            return false;
        }

        @Override
        public void afterHandshake(
                ServerHttpRequest request,
                ServerHttpResponse response,
                WebSocketHandler handler,
                @Nullable Exception exception) {}
    }
}
