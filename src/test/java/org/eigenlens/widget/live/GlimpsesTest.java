package org.eigenlens.widget.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Parameters;
import org.eigenlens.widget.Picture;
import org.eigenlens.widget.Widget;
import org.eigenlens.widget.Widgets;
import org.eigenlens.widget.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.json.JsonMapper;

class GlimpsesTest {

    private final AnnotationConfigApplicationContext context =
            new AnnotationConfigApplicationContext(Widgets.class, Counted.class);
    private final Counted widget = context.getBean(Counted.class);
    private final Glimpses glimpses =
            new Glimpses(context.getBean(Widgets.class), JsonMapper.builder().build());
    private final Tickets tickets = new Tickets(context.getBean(Widgets.class), glimpses);

    @AfterEach
    void close() {
        context.close();
    }

    record State(int x) {}

    record Seen(String sentence, @Nullable Double progress) implements Picture {
        @Override
        public List<Fact> facts() {
            return List.of();
        }
    }

    /** Counts how often its picture is computed; below zero it is not whole. */
    static final class Counted implements Widget<State> {

        private final AtomicInteger computed = new AtomicInteger();

        @Override
        public String name() {
            return "counted";
        }

        @Override
        public State initial() {
            return new State(0);
        }

        @Override
        public State parse(Parameters parameters) {
            return new State(parameters.read("x", Integer::valueOf, 0));
        }

        @Override
        public Parameters format(State state) {
            return Parameters.NONE.with("x", String.valueOf(state.x()));
        }

        @Override
        public Picture picture(State state, Words words) {
            computed.incrementAndGet();
            return new Seen("x is " + state.x(), state.x() < 0 ? 0.5 : null);
        }

        @Override
        public Component view(ValueSignal<State> state, Words words) {
            return new Div();
        }
    }

    private Frame frame(int x) {
        return tickets.frame(new Moved("shears", "map", "counted", new Parameters(Map.of("x", String.valueOf(x)))))
                .orElseThrow();
    }

    @Test
    void stateThatHundredsWatchIsComputedAndWrittenOnceWithTheLecturersOwnAnswer() throws BadQuestion {
        Answers answers = new Answers(glimpses);
        Incoming.Question question = new Incoming.Question(
                "counted", 7, Map.of("x", "3"), new Incoming.Question.Lead("ticket", "shears", "map"));
        Answers.Answered answered = answers.answer(question, Locale.ENGLISH);
        Frame frame = tickets.frame(answered.moved().orElseThrow()).orElseThrow();
        String text = frame.in(Locale.ENGLISH);
        for (int i = 0; i < 500; i++) {
            assertThat(frame.in(Locale.ENGLISH)).isSameAs(text);
        }
        assertThat(widget.computed).hasValue(1);
        assertThat(text).contains("\"page\":\"shears\"", "\"place\":\"map\"", "\"x\":\"3\"", "\"sentence\":\"x is 3\"");
        assertThat(answered.text()).startsWith("{\"n\":7,").contains("\"sentence\":\"x is 3\"");
    }

    @Test
    void whoReadsAnotherLanguageHasAFrameOfTheirOwn() {
        frame(4).in(Locale.ENGLISH);
        frame(4).in(Locale.FRENCH);
        frame(4).in(Locale.ENGLISH);
        assertThat(widget.computed).hasValue(2);
    }

    @Test
    void pictureThatIsNotWholeIsNotKept() {
        frame(-1).in(Locale.ENGLISH);
        frame(-1).in(Locale.ENGLISH);
        assertThat(widget.computed).hasValue(2);
    }

    @Test
    void stateThatCannotBeReadIsShownToNobody() throws BadQuestion {
        Incoming.Question question = new Incoming.Question(
                "counted", 7, Map.of("x", "three"), new Incoming.Question.Lead("ticket", "shears", "map"));
        Answers.Answered answered = new Answers(glimpses).answer(question, Locale.ENGLISH);
        assertThat(answered.moved()).isEmpty();
        assertThat(answered.text()).contains("\"complaint\"");
    }
}
