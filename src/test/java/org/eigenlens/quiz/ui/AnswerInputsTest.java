package org.eigenlens.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eigenlens.quiz.format.AnswerFormat;
import org.eigenlens.quiz.format.BasisFormat;
import org.eigenlens.quiz.format.ChoiceFormat;
import org.eigenlens.quiz.format.ChoicesFormat;
import org.eigenlens.quiz.format.DirectionFormat;
import org.eigenlens.quiz.format.EigenpairsFormat;
import org.eigenlens.quiz.format.IntervalFormat;
import org.eigenlens.quiz.format.MatrixFormat;
import org.eigenlens.quiz.format.NumberFormat;
import org.eigenlens.quiz.format.NumbersFormat;
import org.eigenlens.quiz.format.OrderingFormat;
import org.eigenlens.quiz.format.ProofFormat;
import org.eigenlens.quiz.format.Reading;
import org.eigenlens.quiz.format.VectorFormat;
import org.eigenlens.quiz.format.WidgetFormat;
import org.eigenlens.quiz.format.WordsFormat;
import org.eigenlens.widget.Widgets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.node.ObjectNode;

/** Every form of answers has an input, and what is entered there is what the form reads. */
@SpringBootTest
class AnswerInputsTest extends SpringBrowserlessTest {

    private static final List<String> THREE = List.of("$A$", "$B$", "$C$");

    private static final WidgetFormat PICTURE = new WidgetFormat("linear-map", Map.of("A", "2 1; 1 2"), List.of("A"));

    @Autowired
    private Widgets widgets;

    static Stream<Arguments> formatsWithAnAnswer() {
        return Stream.of(
                Arguments.of(NumberFormat.real(), "-1/2"),
                Arguments.of(new NumbersFormat(true), "3, -1/2"),
                Arguments.of(new VectorFormat(2), "1 -2"),
                Arguments.of(new DirectionFormat(2), "1 -2"),
                Arguments.of(new MatrixFormat(2, 2), "2 1; 1 2"),
                Arguments.of(new BasisFormat(3), "1 0 -2; 0 1 1"),
                Arguments.of(new EigenpairsFormat(2), "3: 1 1; 1: 1 -1"),
                Arguments.of(new IntervalFormat(), "(0, 2)"),
                Arguments.of(new WordsFormat(), "saddle"),
                Arguments.of(new ChoiceFormat(THREE), "2"),
                Arguments.of(new ChoicesFormat(THREE), "1 3"),
                Arguments.of(new OrderingFormat(THREE), "3 1 2"),
                Arguments.of(new ProofFormat(THREE), "3 1"),
                Arguments.of(PICTURE, "A=3+1%3B+1+2"));
    }

    @ParameterizedTest
    @MethodSource("formatsWithAnAnswer")
    void whatIsRestoredIsReadByTheFormat(AnswerFormat<?> format, String answer) {
        AnswerInput input = AnswerInputs.of(format);
        input.restore(answer);
        assertThat(input.response()).isEqualTo(answer);
        assertThat(format.read(input.response())).isInstanceOf(Reading.Understood.class);
    }

    @ParameterizedTest
    @MethodSource("formatsWithAnAnswer")
    void complaintStandsAtTheInputUntilItIsTakenBack(AnswerFormat<?> format, String answer) {
        AnswerInput input = AnswerInputs.of(format, widgets);
        input.restore(answer);
        input.complain("Type a number.");
        assertThat(html(input.component())).contains("Type a number.");
        assertThat(input.response()).isNotEmpty();
        input.complain("");
        assertThat(html(input.component())).doesNotContain("Type a number.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "left", "0", "7", "99999999999", "1.5"})
    void optionThatDoesNotExistIsNotRestored(String response) {
        for (AnswerFormat<?> format : List.of(new ChoiceFormat(THREE), new ChoicesFormat(THREE))) {
            AnswerInput input = AnswerInputs.of(format);
            input.restore(response);
            assertThat(input.response()).isEmpty();
        }
    }

    @Test
    void typedInputSaysWhatToType() {
        shown(AnswerInputs.of(new MatrixFormat(2, 2)));
        TextField field = $(TextField.class).withClassName("typed-response").single();
        assertThat(field.getHelperText()).isEqualTo(new MatrixFormat(2, 2).advice());
    }

    @Test
    void itemsAreAnsweredByTheOrderThatTheBrowserTells() {
        AnswerInput input = shown(AnswerInputs.of(new OrderingFormat(THREE)));
        assertThat(input.response()).isEqualTo("1 2 3");
        rearrange("2 3 1");
        assertThat(input.response()).isEqualTo("2 3 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2 3", "1 2 4", "0 1 2", "1 1 2", "<b>", "99999999999 1 2"})
    void whatIsNoOrderOfAllItemsChangesNothing(String told) {
        AnswerInput input = shown(AnswerInputs.of(new OrderingFormat(THREE)));
        rearrange("3 1 2");
        rearrange(told);
        assertThat(input.response()).isEqualTo("3 1 2");
    }

    @Test
    void proofIsMadeOfTheLinesThatArePutIn() {
        AnswerInput input = shown(AnswerInputs.of(new ProofFormat(THREE)));
        assertThat(input.response()).isEmpty();
        rearrange("3 1");
        assertThat(input.response()).isEqualTo("3 1");
        rearrange("");
        assertThat(input.response()).isEmpty();
    }

    @Test
    void pictureIsAnsweredByItsState() {
        AnswerInput input = shown(AnswerInputs.of(PICTURE, widgets));
        assertThat(PICTURE.parse(input.response())).containsEntry("A", "2 1; 1 2");
        input.restore("A=3+0%3B+0+2");
        assertThat(PICTURE.parse(input.response())).containsEntry("A", "3 0; 0 2");
        input.restore("A=nonsense");
        assertThat(PICTURE.parse(input.response())).containsEntry("A", "3 0; 0 2");
    }

    private static AnswerInput shown(AnswerInput input) {
        UI.getCurrent().add(input.component());
        return input;
    }

    private void rearrange(String order) {
        Element element = $(MovableItems.class).single().getElement();
        ObjectNode data = JacksonUtils.createObjectNode();
        data.put("event.detail", order);
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, "rearranged", data));
    }

    private static String html(Component component) {
        Component inner = component instanceof FormulaEntry
                ? component.getChildren().findFirst().orElseThrow()
                : component;
        return inner instanceof HasValidation validated && validated.isInvalid()
                ? validated.getErrorMessage()
                : inner.getElement().getOuterHTML();
    }
}
