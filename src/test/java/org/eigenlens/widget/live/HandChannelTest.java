package org.eigenlens.widget.live;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.websocket.CloseReason;
import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.Session;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eigenlens.widget.Widgets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.adapter.standard.StandardWebSocketSession;
import tools.jackson.databind.json.JsonMapper;

/** The status with which a connection is ended, which a page that floods may be too busy to hear (see {@code HandChannelJourney}). */
class HandChannelTest {

    private static final TextMessage BEAT = new TextMessage("{\"beat\":\"a ticket that nobody holds\"}");

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext(Widgets.class);
    private final List<Integer> ended = new ArrayList<>();
    private final StandardWebSocketSession session =
            new StandardWebSocketSession(new HttpHeaders(), Map.of(), null, null);

    @BeforeEach
    void open() {
        session.initializeNativeSession(standIn(Session.class));
    }

    @AfterEach
    void close() {
        context.close();
    }

    /** Keeps the status of each attempt to close it, and does nothing else. */
    private <T> T standIn(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, given) -> switch (method.getName()) {
                    case "getId" -> "1";
                    case "getNegotiatedExtensions" -> List.of();
                    case "getAsyncRemote" -> standIn(RemoteEndpoint.Async.class);
                    case "isOpen" -> ended.isEmpty();
                    case "close" -> {
                        ended.add(((CloseReason) given[0]).getCloseCode().getCode());
                        yield null;
                    }
                    default -> null;
                }));
    }

    private HandChannel channel() {
        JsonMapper json = JsonMapper.builder().build();
        Widgets widgets = context.getBean(Widgets.class);
        Glimpses glimpses = new Glimpses(widgets, json);
        return new HandChannel(new Answers(glimpses), new Tickets(widgets, glimpses), json);
    }

    @Test
    void floodIsEndedAsAgainstThePolicy() throws Exception {
        HandChannel channel = channel();
        channel.afterConnectionEstablished(session);
        for (int i = 0; i < 100_000 && ended.isEmpty(); i++) {
            channel.handleMessage(session, BEAT);
        }
        assertThat(ended).containsExactly(1008);
    }

    @Test
    void asManyMessagesAsAHandMayGatherInASecondPass() throws Exception {
        HandChannel channel = channel();
        channel.afterConnectionEstablished(session);
        for (int i = 0; i < 480; i++) {
            channel.handleMessage(session, BEAT);
        }
        assertThat(ended).isEmpty();
    }

    @Test
    void messageThatNoPageSendsIsBadData() throws Exception {
        HandChannel channel = channel();
        channel.afterConnectionEstablished(session);
        channel.handleMessage(session, new TextMessage("[]"));
        assertThat(ended).containsExactly(1007);
    }
}
