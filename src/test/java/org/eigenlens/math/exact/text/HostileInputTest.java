package org.eigenlens.math.exact.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is typed is answered by a matrix or by a sentence. */
class HostileInputTest {

    static Stream<String> hostile() {
        return Stream.of(
                "9^9^9^9",
                "((9^300)^300)^300",
                "1e999999999",
                "1e99999999999999999999",
                "7 ".repeat(50_000),
                "(".repeat(1_900),
                "(".repeat(950) + ")".repeat(950),
                "√".repeat(1_900) + "2",
                "sqrt(".repeat(390) + "2" + ")",
                "-".repeat(1_999),
                "2^".repeat(990) + "2",
                "1/(".repeat(600) + "2",
                "9".repeat(2_000),
                "0." + "3".repeat(1_990),
                "[".repeat(2_000),
                "😀".repeat(900),
                "\u0000\u0001\uFFFF\uD800",
                "1+".repeat(990) + "1",
                "√2+√3+√5+√7+√11+√13+√17+√19+√23+√29",
                "(√2+√3+√5+√7)*".repeat(100) + "1",
                "1/(√2+√3+√5+√7+√11+√13)",
                "(√2+√3+√5)^999",
                "999^999*".repeat(240) + "1",
                "(1+1e-99)^999*".repeat(120) + "1",
                "pi-pi+".repeat(280) + "1",
                "1/(pi-pi)",
                "(√(99999999999999999999999999999999999999999989)+1)^9",
                "√99999999999999999999999999999999999999999999999999999999999999999999999999999999999999",
                "\\frac".repeat(300),
                "\\begin{matrix}".repeat(100),
                "np.array(".repeat(200),
                "*^".repeat(900),
                ";".repeat(2_000),
                ",".repeat(2_000));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileTextIsAnsweredByAMatrixThatReadsBackOrByASentence(String text) {
        answer(text);
    }

    @Provide
    Arbitrary<String> mathematicalNoise() {
        List<String> tokens = List.of(
                "1", "2", "0", ".", "e", "i", "pi", "sqrt", "√", "(", ")", "[", "]", "{", "}", "+", "-", "*", "/", "^",
                ",", ";", " ", "\n", "²", "\\frac", "\\sqrt", "&", "\\\\", "9", "−", "x", "=", "np.", "**", "😀", "١");
        return Arbitraries.of(tokens).list().ofMaxSize(14).map(list -> String.join("", list));
    }

    @Property(tries = 3000)
    void noiseIsAnsweredByAMatrixThatReadsBackOrByASentence(@ForAll("mathematicalNoise") String text) {
        answer(text);
    }

    @Property(tries = 500)
    void anyTextAtAllIsAnswered(@ForAll String text) {
        answer(text);
    }

    private static void answer(String text) {
        try {
            MatrixLiteral literal = MatrixLiteral.parse(text);
            MatrixLiteral again = MatrixLiteral.parse(literal.source());
            assertThat(again).isEqualTo(literal);
            assertThat(again.re()).isDeepEqualTo(literal.re());
            assertThat(again.im()).isDeepEqualTo(literal.im());
        } catch (InputException e) {
            assertThat(e.getMessage()).hasSizeBetween(20, 300).endsWith(".");
            assertThat(e.position()).isBetween(0, text.length());
            assertThat(e.expected()).isNotBlank();
            assertThat(e.found()).isNotBlank();
        }
    }
}
