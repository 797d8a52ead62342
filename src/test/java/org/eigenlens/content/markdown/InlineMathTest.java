package org.eigenlens.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formulas within a line of text. */
class InlineMathTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    so $x$, then    | <p>so <span class="nowrap"><eig-math>x</eig-math>,</span> then</p>
                    (see $x$).      | <p>(see <span class="nowrap"><eig-math>x</eig-math>).</span></p>
                    $x$ is long     | <p><eig-math>x</eig-math> is long</p>
                    **$x$** is bold | <p><strong><eig-math>x</eig-math></strong> is bold</p>
                    $5 and $6.      | <p>$5 and $6.</p>
                    """)
    void shortFormulaStaysOnOneLineWithItsPunctuation(String markdown, String html) {
        assertThat(LessonMarkdown.html(LessonMarkdown.parse(markdown))).isEqualTo(html);
    }

    @Test
    void punctuationIsPartOfTheWords() {
        assertThat(PlainText.of(LessonMarkdown.parse("for all $x$, say."))).isEqualTo("for all x, say.");
    }

    @Test
    void longFormulaIsFreeToBreak() {
        String tex = "a_1 + a_2 + a_3 + a_4 + a_5 + a_6 + a_7 + a_8";
        assertThat(LessonMarkdown.html(LessonMarkdown.parse("$" + tex + "$.")))
                .isEqualTo("<p><eig-math>" + tex + "</eig-math>.</p>");
    }
}
