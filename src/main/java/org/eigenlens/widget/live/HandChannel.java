package org.eigenlens.widget.live;

import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.Session;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eigenlens.widget.live.Incoming.Question;
import org.eigenlens.widget.work.Visitor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;
import tools.jackson.databind.json.JsonMapper;

/** One WebSocket a page: states in, pictures out, several in flight; and the pictures that somebody else's hand moves, if the page watches one. */
@Component
class HandChannel extends TextWebSocketHandler {

    private static final Logger LOG = LoggerFactory.getLogger(HandChannel.class);

    static final int MAX_MESSAGE_BYTES = 16_384;

    /** A connection that takes nothing for so long is given up. */
    private static final long PATIENCE_MILLIS = 20_000;

    private final Answers answers;
    private final Tickets tickets;
    private final JsonMapper json;
    private final Map<String, Line> lines = new ConcurrentHashMap<>();

    HandChannel(Answers answers, Tickets tickets, JsonMapper json) {
        this.answers = answers;
        this.tickets = tickets;
        this.json = json;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        session.setTextMessageSizeLimit(MAX_MESSAGE_BYTES);
        lines.put(session.getId(), new Line(locale(session), outlet(session)));
    }

    private static Line.Outlet outlet(WebSocketSession session) {
        Session jakarta = ((NativeWebSocketSession) session).getNativeSession(Session.class);
        if (jakarta == null) {
            throw new IllegalStateException("The container's WebSockets are not those of Jakarta.");
        }
        RemoteEndpoint.Async remote = jakarta.getAsyncRemote();
        remote.setSendTimeout(PATIENCE_MILLIS);
        return new Outgoing(remote, () -> end(session, CloseStatus.SESSION_NOT_RELIABLE));
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) {
        Line line = lines.get(session.getId());
        if (line == null || !line.allows(System.nanoTime())) {
            end(session, CloseStatus.POLICY_VIOLATION);
            return;
        }
        try {
            switch (Incoming.read(message.getPayload(), json)) {
                case Question question -> answer(session, line, question);
                // A page may have left its seat a moment ago.
                case Incoming.Follow follow -> tickets.seat(follow.ticket()).ifPresent(seat -> seat.taken(line));
                case Incoming.Beat beat -> tickets.pulse(beat.ticket()).ifPresent(pulse -> pulse.felt(line));
                case Incoming.Seen seen -> line.seen(seen.frames());
            }
        } catch (BadQuestion bad) {
            end(session, CloseStatus.BAD_DATA);
        }
    }

    private void answer(WebSocketSession session, Line line, Question question) throws BadQuestion {
        try (Visitor served = Visitor.serving(visitor(session))) {
            Answers.Answered answered = answers.answer(question, line.locale());
            if (!line.answer(answered.text())) {
                end(session, CloseStatus.POLICY_VIOLATION);
            }
            Question.Lead lead = question.lead();
            if (lead != null) {
                answered.moved().ifPresent(moved -> tickets.hand(lead.ticket()).ifPresent(hand -> hand.accept(moved)));
            }
        }
    }

    @Override
    public void handleTransportError(WebSocketSession session, Throwable exception) {
        end(session, CloseStatus.SERVER_ERROR);
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        lines.remove(session.getId());
    }

    private static void end(WebSocketSession session, CloseStatus status) {
        try {
            session.close(status);
        } catch (IOException gone) {
            LOG.debug("A connection was gone before it could be closed", gone);
        }
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
