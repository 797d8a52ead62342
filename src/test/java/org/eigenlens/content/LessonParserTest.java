package org.eigenlens.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LessonParserTest {

    private final Lesson lesson = read();

    private static Lesson read() {
        try {
            String name = "010-stretching.md";
            String text = Files.readString(Fixture.FOLDER.resolve("lessons").resolve(name));
            return LessonParser.parse(new LessonFile(name, text)).lesson();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void nameAndPlaceComeFromTheFileName() {
        assertThat(lesson.slug()).isEqualTo("stretching");
        assertThat(lesson.number()).isEqualTo(10);
    }

    @Test
    void frontMatterIsBound() {
        assertThat(lesson.about().title()).isEqualTo("Stretching along a line");
        assertThat(lesson.about().goals()).hasSize(1);
        assertThat(lesson.about().prerequisites()).isEmpty();
        assertThat(lesson.about().minutes()).isEqualTo(10);
        assertThat(lesson.about().matrices()).containsEntry("A", "2 1; 1 2");
    }

    @Test
    void blocksComeInTheOrderOfTheFile() {
        assertThat(lesson.blocks())
                .hasExactlyElementsOfTypes(
                        Block.Prose.class,
                        Block.Heading.class,
                        Block.Predict.class,
                        Block.Figure.class,
                        Block.Definition.class,
                        Block.Proof.class,
                        Block.Example.class,
                        Block.Heading.class,
                        Block.Question.class,
                        Block.Question.class,
                        Block.Prose.class);
    }

    @Test
    void linesAreThoseOfTheFile() throws IOException {
        List<String> file = Files.readAllLines(Fixture.FOLDER.resolve("lessons/010-stretching.md"));
        assertThat(file.get(lesson.headings().get(0).line() - 1)).startsWith("## Look first");
        assertThat(file.get(lesson.blocks(Block.Widget.class).get(0).line() - 1))
                .startsWith("::widget");
        assertThat(file.get(lesson.blocks(Block.Step.class).get(1).line() - 1)).contains("determinant");
        assertThat(file.get(lesson.blocks(Block.Question.class).get(1).line() - 1))
                .contains("#keeps");
    }

    @Test
    void blocksAreFoundAtAnyDepth() {
        assertThat(lesson.blocks(Block.Widget.class))
                .extracting(Block.Widget::id)
                .containsExactly("map");
        assertThat(lesson.blocks(Block.Step.class)).hasSize(2);
        assertThat(lesson.blocks(Block.Hint.class)).hasSize(1);
    }

    @Test
    void parametersKeepTheirOrder() {
        assertThat(lesson.blocks(Block.Widget.class).get(0).parameters().keySet())
                .containsExactly("A", "x", "grid");
    }

    @Test
    void noBlockHoldsAnAnswer() {
        assertThat(lesson.answer("stretch").orElseThrow().spec())
                .isEqualTo(new AnswerSpec("number", Map.of("answer", "3")));
        assertThat(lesson.answer("keeps").orElseThrow().spec().answer()).isEqualTo("1");
        assertThat(lesson.blocks().toString())
                .doesNotContain("It becomes")
                .doesNotContain("first entry")
                .doesNotContain("(3,3)");
    }

    @Test
    void formulasLinksAndPicturesAreNotedWithTheirLines() {
        ParsedLesson parsed = Fixture.parse("One $a$.\n\n[x](lesson:y) ![z](../media/z.svg)\n");
        assertThat(parsed.formulas()).containsExactly(new Located<>(new Formula("a", false), Fixture.FRONT_LINES + 1));
        assertThat(parsed.references())
                .containsExactly(
                        new Located<>(new Reference("lesson:y", false, ""), Fixture.FRONT_LINES + 3),
                        new Located<>(new Reference("../media/z.svg", true, "z"), Fixture.FRONT_LINES + 3));
    }

    @Test
    void windowsLineEndsAndAByteOrderMarkAreNoDifference() throws IOException {
        String name = "010-stretching.md";
        String text = Files.readString(Fixture.FOLDER.resolve("lessons").resolve(name));
        LessonFile windows = new LessonFile(name, "\uFEFF" + text.replace("\n", "\r\n"));
        assertThat(LessonParser.parse(windows).lesson()).isEqualTo(lesson);
    }
}
