package org.eigenlens.widget.live;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eigenlens.widget.work.Visitor;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;

/** One WebSocket a page: states in, pictures out, several in flight; nothing is kept between two messages but the rate. */
@Component
class HandChannel extends TextWebSocketHandler {

    static final int MAX_MESSAGE_BYTES = 16_384;

    private final Answers answers;
    private final Map<String, Rate> rates = new ConcurrentHashMap<>();

    HandChannel(Answers answers) {
        this.answers = answers;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        session.setTextMessageSizeLimit(MAX_MESSAGE_BYTES);
        rates.put(session.getId(), Rate.ofAHand());
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) throws IOException {
        Rate rate = rates.get(session.getId());
        if (rate == null || !rate.allows(System.nanoTime())) {
            session.close(CloseStatus.POLICY_VIOLATION);
            return;
        }
        try (Visitor served = Visitor.serving(visitor(session))) {
            session.sendMessage(new TextMessage(answers.answer(message.getPayload(), locale(session))));
        } catch (BadQuestion bad) {
            session.close(CloseStatus.BAD_DATA);
        }
    }

    @Override
    public void handleTransportError(WebSocketSession session, Throwable exception) throws IOException {
        session.close(CloseStatus.SERVER_ERROR);
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        rates.remove(session.getId());
    }

    private static String visitor(WebSocketSession session) {
        return String.valueOf(session.getAttributes().get(HandChannelConfiguration.VISITOR));
    }

    private static Locale locale(WebSocketSession session) {
        return session.getAttributes().get(HandChannelConfiguration.LOCALE) instanceof Locale locale
                ? locale
                : Locale.ENGLISH;
    }
}
