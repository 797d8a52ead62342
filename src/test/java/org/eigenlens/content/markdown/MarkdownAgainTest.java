package org.eigenlens.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written again as markdown means the same. */
class MarkdownAgainTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Is $A x = \\lambda x$? Then say $\\lambda$, *please*.",
                "$$\\begin{bmatrix} 1 & 2 \\\\ 3 & 4 \\end{bmatrix}$$",
                "A price of \\$5 and \\$6, or $5 and $6.",
                "- one $x_1$\n- two $x^*$\n\n  more",
                "1. first\n2. second",
                "| a | b |\n|---|---|\n| $1$ | 2 |",
                "<b>no</b> \\*stars\\* [link](lesson:eigenvectors) `code $x$`",
                "before $$x^2$$ after"
            })
    void writtenAgainItIsRenderedAlike(String markdown) {
        var once = LessonMarkdown.parse(markdown);
        var again = LessonMarkdown.parse(LessonMarkdown.markdown(once));
        assertThat(LessonMarkdown.html(again)).isEqualTo(LessonMarkdown.html(once));
    }
}
