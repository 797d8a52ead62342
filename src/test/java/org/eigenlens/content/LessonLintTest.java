package org.eigenlens.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LessonLintTest {

    private static final String FILE = "lessons/010-stretching.md";

    private static final WidgetCheck WIDGETS = (type, parameters) -> {
        if (!type.equals("linear-map")) {
            return Optional.of("There is no such widget.");
        }
        return "2 1; 1 2".equals(parameters.get("A")) ? Optional.empty() : Optional.of("A is not square.");
    };

    private static final TexCheck TEX = formulas -> formulas.stream()
            .filter(formula -> formula.tex().contains("\\unknown"))
            .collect(Collectors.toMap(formula -> formula, formula -> "Undefined control sequence"));

    @TempDir
    Path folder;

    @BeforeEach
    void copyTheFixture() throws IOException {
        Fixture.copyTo(folder);
    }

    @Test
    void aLessonThatHoldsWhatItShouldHasNoErrors() {
        assertThat(check()).filteredOn(finding -> finding.file().equals(FILE)).noneMatch(Finding::isError);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    - Tell by eye              | - Tell $\\unknown$ by eye  | The formula \\unknown is refused
                    ::widget{#map              | ::widgit{#map               | There is no directive "widgit"
                    :::example                 | :::example{size=3}          | The directive example has no attribute size
                    type=linear-map            | type=linear-mop             | The widget linear-mop refuses this: There is no such widget.
                    A=@A                       | A="1 2"                     | The widget linear-map refuses this: A is not square.
                    A=@A                       | A=@B                        | The front matter names no matrix B
                    $Av = \\lambda v$          | $Av = \\unknown v$          | The formula Av = \\unknown v is refused: Undefined control sequence
                    title="Subtract $\\lambda  | title="Subtract $\\unknown  | The formula \\unknown v is refused
                    (lesson:shrinking#again)   | (lesson:shrinkin)           | There is no lesson shrinkin
                    (lesson:shrinking#again)   | (lesson:shrinking#then)     | The lesson shrinking has nothing called #then
                    (lesson:shrinking#again)   | (#nowhere)                  | The lesson stretching has nothing called #nowhere
                    (lesson:shrinking#again)   | (020-shrinking.md)          | The link 020-shrinking.md leads nowhere
                    (lesson:shrinking#again)   | (javascript:alert)          | A link leads to https://
                    ../media/shear.svg         | ../media/sheer.svg          | There is no picture ../media/sheer.svg
                    ../media/shear.svg         | https://example.org/a.svg   | There is no picture https://example.org/a.svg
                    A square leaning to the right |                          | The picture ../media/shear.svg needs words
                    {#eigenvector              | {#look                      | The identifier #look is used twice
                    ## Check                   | #### Check                  | A heading goes at most one level below
                    ## Check                   | ## Check <b>this</b>        | HTML is shown as text
                    There are **two**          | There are $2                | A dollar opens no formula
                    kind=number answer="3"     | kind=number answer="three" | The answer "three" cannot be read.
                    kind=number answer="3"     | kind=vector answer="3; x"  | The answer "3; x" cannot be read.
                    kind=number answer="3"     | kind=matrix answer="1 2; 3" | The answer "1 2; 3" cannot be read.
                    kind=number answer="3"     | kind=number                 | A question of this kind needs its answer
                    """)
    void aSlipIsFoundAtItsLine(String valid, @Nullable String slip, String sentence) throws IOException {
        int line = line(valid);
        replace(FILE, valid, slip == null ? "" : slip);
        assertThat(check())
                .filteredOn(Finding::isError)
                .filteredOn(finding -> finding.file().equals(FILE))
                .anySatisfy(finding -> {
                    assertThat(finding.line()).isEqualTo(line);
                    assertThat(finding.sentence()).startsWith(sentence);
                });
    }

    @Test
    void whatALessonLacksIsNamed() {
        assertThat(check())
                .filteredOn(finding -> finding.file().equals("lessons/020-shrinking.md"))
                .extracting(Finding::toString)
                .containsExactlyInAnyOrder(
                        "lessons/020-shrinking.md:1: A lesson needs a live widget, ::widget{type=…}; this one has 0.",
                        "lessons/020-shrinking.md:1: A lesson needs a prediction, ::::predict{#id}; this one has 0.",
                        "lessons/020-shrinking.md:1: A lesson needs a proof or derivation in steps, :::step{title=\"…\"};"
                                + " this one has 0.",
                        "lessons/020-shrinking.md:1: A lesson needs a worked example, :::example; this one has 0.",
                        "lessons/020-shrinking.md:1: A lesson needs two checkpoints, :::question{#id kind=…}; this one"
                                + " has 0.",
                        "lessons/020-shrinking.md:1: (warning) The lesson has 7 words of two letters or more; between 600 and 1200 read well.");
    }

    @Test
    void wordsHaveTwoLettersOrMoreSoThatFormulasAreNone() {
        assertThat(words("One two $a + b = c$ and a *third*.")).isEqualTo(4);
        assertThat(words(":::hint{title=\"In the title\"}\nIt's well-known.\n:::"))
                .isEqualTo(5);
    }

    private static int words(String body) {
        return ShapeRule.words(Fixture.parse(body).lesson());
    }

    @Test
    void aLengthThatReadsWellIsNotRemarkedOn() throws IOException {
        replace(FILE, "Next:", "word ".repeat(700) + "\n\nNext:");
        assertThat(check()).filteredOn(finding -> finding.file().equals(FILE)).isEmpty();
    }

    @Test
    void frontMatterIsCheckedAgainstTheCourse() throws IOException {
        replace(FILE, "minutes: 10", "minutes: 10\nprerequisites: [shrinking, nothing]");
        replace(FILE, "part: beginnings", "part: middles");
        replace(FILE, "A: \"2 1; 1 2\"", "A: 2 1; 1");
        replace(FILE, "title: Stretching", "title: $A$ stretching");
        assertThat(check())
                .extracting(Finding::sentence)
                .anyMatch(starts("The matrix A \"2 1; 1\" cannot be read."))
                .contains(
                        "A title is plain text, without formulas; write λ rather than $\\lambda$.",
                        "The part middles is not in parts.yaml.",
                        "The prerequisite shrinking does not come before this lesson.",
                        "The prerequisite nothing is no lesson.");
    }

    @Test
    void aFileThatIsNoLessonIsNamedWithItsLine() throws IOException {
        replace("lessons/020-shrinking.md", "minutes: 5", "minutes: soon");
        Files.copy(folder.resolve(FILE), folder.resolve("lessons/030-stretching.md"));
        assertThat(check())
                .extracting(Finding::toString)
                .anyMatch(starts("lessons/020-shrinking.md:7: The front matter's minutes"))
                .anyMatch(starts("lessons/030-stretching.md:1: The lesson 010-stretching.md has this name already."));
    }

    private static Predicate<String> starts(String prefix) {
        return text -> text.startsWith(prefix);
    }

    private int line(String text) throws IOException {
        String before = Files.readString(folder.resolve(FILE));
        return (int) before.substring(0, before.indexOf(text) + 1).lines().count();
    }

    private Iterable<Finding> check() {
        return new LessonLint(WIDGETS, TEX).check(folder);
    }

    private void replace(String file, String old, String now) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(old);
        Files.writeString(path, text.replace(old, now));
    }
}
