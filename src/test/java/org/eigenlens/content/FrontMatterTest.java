package org.eigenlens.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontMatterTest {

    private static final String VALID = """
            ---
            title: A lesson
            summary: For a test.
            part: beginnings
            goals: [Pass.]
            prerequisites: [another]
            minutes: 5
            matrices: {A: "1 0; 0 1"}
            ---
            Text.
            """;

    @Test
    void theBodyKeepsItsLineNumbers() {
        String body = FrontMatterReader.read(VALID).body();
        assertThat(body.lines().toList()).hasSize(10).endsWith("Text.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    prerequisites: [another]    | prerequisite: [another]   | 6 | The front matter knows no "prerequisite"
                    title: A lesson             | title: " "                | 1 | The front matter needs title
                    summary: For a test.        | summary:                  | 1 | The front matter needs summary
                    part: beginnings            | part: Part One            | 1 | A part is named by its id
                    goals: [Pass.]              | goals: []                 | 1 | The front matter needs goals
                    goals: [Pass.]              | goals: Pass.              | 5 | The front matter's goals is not of the right form
                    prerequisites: [another]    | prerequisites: {a: b}     | 6 | The front matter's prerequisites is not of the right form
                    minutes: 5                  | minutes: 500              | 1 | The front matter needs minutes, a whole number
                    minutes: 5                  | minutes: soon             | 7 | The front matter's minutes is not of the right form
                    matrices: {A: "1 0; 0 1"}   | matrices: {A b: "1"}      | 1 | A matrix is named by letters and digits
                    matrices: {A: "1 0; 0 1"}   | matrices: {A: [1, 0]}     | 8 | The front matter's matrices is not of the right form
                    title: A lesson             | title: "A lesson          | 8 | The front matter is not YAML
                    """)
    void aSlipIsNamedWithItsLine(String valid, String slip, int line, String sentence) {
        assertThatExceptionOfType(LessonException.class)
                .isThrownBy(() -> FrontMatterReader.read(VALID.replace(valid, slip)))
                .satisfies(e -> assertThat(e.sentence()).startsWith(sentence))
                .satisfies(e -> assertThat(e.line()).isEqualTo(line));
    }

    @Test
    void aFileWithoutFrontMatterIsRefused() {
        assertThatExceptionOfType(LessonException.class)
                .isThrownBy(() -> FrontMatterReader.read("Text only."))
                .withMessageContaining("between two lines of three hyphens");
        assertThatExceptionOfType(LessonException.class)
                .isThrownBy(() -> FrontMatterReader.read("---\ntitle: never closed\n"))
                .withMessageContaining("between two lines of three hyphens");
        assertThatExceptionOfType(LessonException.class)
                .isThrownBy(() -> FrontMatterReader.read("---\n---\n"))
                .withMessageContaining("empty");
    }
}
