package org.eigenlens.widget.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.signals.local.ValueSignal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eigenlens.content.Formula;
import org.eigenlens.content.KatexCheck;
import org.eigenlens.widget.BadParameter;
import org.eigenlens.widget.Parameters;
import org.eigenlens.widget.Picture;
import org.eigenlens.widget.Widget;
import org.eigenlens.widget.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What every widget owes to the page, the address and the reader; a widget that is added is tested by being there. */
@ViewPackages(packages = "org.eigenlens.widget.contract")
class WidgetContractTest extends BrowserlessTest {

    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final Duration A_MOMENT = Duration.ofMillis(10);

    private static final List<String> HOSTILE = List.of(
            "",
            " ",
            "x".repeat(2_000),
            "1e999999999",
            "9^9^9^9",
            "1/0",
            "NaN",
            "Infinity",
            "((((((((((((((((((((1))))))))))))))))))))",
            "<script>alert(1)</script>",
            "'; drop table lessons; --",
            "1 2; 3",
            "1 2 3 4 5 6 7 8 9",
            "😀 😀; 😀 😀",
            "${jndi:ldap://x}",
            "\u0000");

    private static final List<String> EXTREME = List.of(
            "1e200",
            "1e-200",
            "-1.7e308",
            "1e-310",
            "5e-324",
            "1e200 1e-200",
            "1e-310 1e308 0",
            "1e200 1; 1 1e-200",
            "1e-310 0; 0 2e-310",
            "1e308 1e308; 1e308 -1e308",
            "1e308 0; 0 1e308",
            "0 -1e-200; 1e-200 0",
            "1e-160 1e-160; 0 1e-160",
            "3e300 1e300; -1e300 2e300",
            "1e200 0 0; 0 1e-200 0; 0 0 1",
            "1e-310 0 0; 0 1e-310 1e-310; 0 1e-310 3e-310",
            "1e308 1e308 0; 1e308 -1e308 1; 0 1 5e-324",
            "1e300 1 2; 3 1e-300 5; 6 7 8e150",
            "0 1e-200 0; 0 0 1e-200; 1e-200 0 0");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @MethodSource("org.eigenlens.widget.contract.AllWidgets#widgets")
    <S extends Record> void nameIsLowerCaseWordsJoinedByHyphens(Widget<S> widget) {
        assertThat(widget.name()).matches("[a-z]+(-[a-z]+)*");
    }

    @ParameterizedTest
    @MethodSource("org.eigenlens.widget.contract.AllWidgets#widgets")
    <S extends Record> void parsingWhatWasFormattedGivesTheSameState(Widget<S> widget) {
        List<S> states = new RandomParameters(1).states(widget, 200, 20_000);
        assertThat(states).hasSizeGreaterThan(20);
        for (S state : states) {
            assertThat(widget.parse(widget.format(state))).isEqualTo(state);
        }
    }

    @ParameterizedTest
    @MethodSource("org.eigenlens.widget.contract.AllWidgets#widgets")
    <S extends Record> void noParametersGiveTheInitialState(Widget<S> widget) {
        assertThat(widget.parse(Parameters.NONE)).isEqualTo(widget.initial());
    }

    @ParameterizedTest
    @MethodSource("org.eigenlens.widget.contract.AllWidgets#widgets")
    <S extends Record> void hostileValueIsAnsweredByASentence(Widget<S> widget) {
        for (Parameters parameters : withEach(HOSTILE, widget)) {
            assertTimeoutPreemptively(Duration.ofSeconds(1), () -> acceptsOrExplains(widget, parameters));
        }
    }

    /** The initial state with each of its parameters replaced by each of the values. */
    private static <S extends Record> List<Parameters> withEach(List<String> values, Widget<S> widget) {
        Parameters initial = widget.format(widget.initial());
        return initial.values().keySet().stream()
                .flatMap(name -> values.stream().map(value -> initial.with(name, value)))
                .toList();
    }

    private static <S extends Record> Optional<Picture> acceptsOrExplains(Widget<S> widget, Parameters parameters) {
        try {
            return Optional.of(widget.picture(widget.parse(parameters), words(widget)));
        } catch (BadParameter bad) {
            assertThat(bad.sentence()).matches("(?s)(\\p{Lu}|“).* .*[.?]");
            assertThat(bad.parameter()).isNotBlank();
            return Optional.empty();
        }
    }

    @ParameterizedTest
    @MethodSource("org.eigenlens.widget.contract.AllWidgets#widgets")
    <S extends Record> void unknownParameterIsRefusedByName(Widget<S> widget) {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> widget.parse(Parameters.NONE.with("nonsense", "1")))
                .isInstanceOf(BadParameter.class)
                .hasMessageContaining("nonsense");
    }

    @ParameterizedTest
    @MethodSource("org.eigenlens.widget.contract.AllWidgets#widgets")
    <S extends Record> void everyPictureSaysItsResultInWords(Widget<S> widget) {
        for (S state : new RandomParameters(2).states(widget, 100, 10_000)) {
            Picture picture = widget.picture(state, words(widget));
            assertThat(picture.sentence())
                    .as("%s", state)
                    .matches("(?s).*\\p{L}{2,}.*[.]")
                    .doesNotContain("NaN");
            assertThat(picture.facts()).as("%s", state).isNotEmpty().allSatisfy(fact -> {
                assertThat(fact.label()).isNotBlank();
                assertThat(fact.text()).isNotBlank().doesNotContain("NaN");
            });
        }
    }

    @ParameterizedTest
    @MethodSource("org.eigenlens.widget.contract.AllWidgets#widgets")
    <S extends Record> void everyFormulaCanBeTypeset(Widget<S> widget) {
        Stream<Picture> extreme = withEach(EXTREME, widget).stream()
                .flatMap(parameters -> acceptsOrExplains(widget, parameters).stream());
        Stream<Picture> usual = new RandomParameters(5)
                .states(widget, 100, 10_000).stream().map(state -> widget.picture(state, words(widget)));
        Set<Formula> formulas = Stream.concat(usual, extreme)
                .flatMap(picture -> picture.facts().stream())
                .map(fact -> new Formula(fact.tex(), false))
                .collect(Collectors.toSet());
        assertThat(new KatexCheck().faults(formulas)).isEmpty();
    }

    /** Numbers near both ends of the doubles, whose squares, products and quotients leave their range. */
    @ParameterizedTest
    @MethodSource("org.eigenlens.widget.contract.AllWidgets#widgets")
    <S extends Record> void hugeAndTinyNumbersHaveAPictureOrAreExplained(Widget<S> widget) {
        for (Parameters parameters : withEach(EXTREME, widget)) {
            acceptsOrExplains(widget, parameters)
                    .ifPresent(picture -> assertThat(JSON.writeValueAsString(picture))
                            .as("%s of %s", widget.name(), parameters.query())
                            .doesNotContain("NaN", "Infinity"));
        }
    }

    @ParameterizedTest
    @MethodSource("org.eigenlens.widget.contract.AllWidgets#widgets")
    <S extends Record> void whileAControlIsHeldTheSameIsSaid(Widget<S> widget) {
        for (S state : new RandomParameters(4).states(widget, 30, 3_000)) {
            Picture picture = whole(widget, state);
            Picture glimpse = widget.glimpse(state, words(widget));
            assertThat(glimpse.sentence()).isEqualTo(picture.sentence());
            assertThat(glimpse.facts()).isEqualTo(picture.facts());
        }
    }

    @ParameterizedTest
    @MethodSource("org.eigenlens.widget.contract.AllWidgets#widgets")
    <S extends Record> void pictureIsAPureFunctionOfTheState(Widget<S> widget) {
        for (S state : new RandomParameters(3).states(widget, 30, 3_000)) {
            assertThat(whole(widget, state)).isEqualTo(whole(widget, state));
        }
    }

    @ParameterizedTest
    @MethodSource("org.eigenlens.widget.contract.AllWidgets#widgets")
    <S extends Record> void leavingThePageAndComingBackKeepsTheState(Widget<S> widget) {
        ValueSignal<S> signal = new ValueSignal<>(widget.initial());
        Component view = widget.view(signal, words(widget));
        UI.getCurrentOrThrow().add(view);
        S changed = new RandomParameters(4).states(widget, 5, 2_000).getLast();
        signal.set(changed);
        UI.getCurrentOrThrow().remove(view);
        UI.getCurrentOrThrow().add(view);
        assertThat(signal.peek()).isEqualTo(changed);
        assertThat(view.getElement().getOuterHTML()).contains(widget.name());
    }

    /** The picture, when all of it is there that takes long to compute. */
    private static <S extends Record> Picture whole(Widget<S> widget, S state) {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        Picture picture = widget.picture(state, words(widget));
        while (picture.progress() != null) {
            assertThat(System.nanoTime()).as("%s", state).isLessThan(deadline);
            LockSupport.parkNanos(A_MOMENT.toNanos());
            picture = widget.picture(state, words(widget));
        }
        return picture;
    }

    private static Words words(Widget<?> widget) {
        return Words.of(widget.getClass(), Locale.ENGLISH);
    }
}
