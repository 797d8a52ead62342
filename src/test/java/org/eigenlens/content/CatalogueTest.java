package org.eigenlens.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class CatalogueTest {

    private static final String SHRINKING = "lessons/020-shrinking.md";

    @TempDir
    Path folder;

    @BeforeEach
    void copyTheFixture() throws IOException {
        Fixture.copyTo(folder);
    }

    @Test
    void lessonsComeInTheOrderOfTheirNumbers() {
        Catalogue catalogue = Catalogue.read(folder);
        assertThat(catalogue.lessons()).extracting(Lesson::slug).containsExactly("stretching", "shrinking");
        assertThat(catalogue.lessons()).extracting(Lesson::number).containsExactly(10, 20);
    }

    @Test
    void neighboursAndPrerequisitesAreLookedUp() {
        Catalogue catalogue = Catalogue.read(folder);
        Lesson stretching = catalogue.lesson("stretching").orElseThrow();
        Lesson shrinking = catalogue.lesson("shrinking").orElseThrow();
        assertThat(catalogue.next(stretching)).contains(shrinking);
        assertThat(catalogue.previous(shrinking)).contains(stretching);
        assertThat(catalogue.previous(stretching)).isEmpty();
        assertThat(catalogue.next(shrinking)).isEmpty();
        assertThat(catalogue.prerequisites(shrinking)).containsExactly(stretching);
        assertThat(catalogue.leadsTo(stretching)).containsExactly(shrinking);
        assertThat(catalogue.lesson("nowhere")).isEmpty();
    }

    @Test
    void partsHaveNamesAndLessons() {
        Catalogue catalogue = Catalogue.read(folder);
        assertThat(catalogue.parts()).extracting(Part::title).containsExactly("Beginnings", "Endings");
        assertThat(catalogue.lessons(catalogue.parts().get(1)))
                .extracting(Lesson::slug)
                .containsExactly("shrinking");
    }

    @Test
    void aPartThatNobodyNamedComesLastUnderItsId() throws IOException {
        replace(SHRINKING, "part: endings", "part: afterwards");
        assertThat(Catalogue.read(folder).parts())
                .extracting(Part::title)
                .containsExactly("Beginnings", "Endings", "afterwards");
    }

    @Test
    void brokenFrontMatterLeavesTheOtherLessonsAlone(CapturedOutput log) throws IOException {
        replace(SHRINKING, "minutes: 5", "minutes: soon");
        Catalogue catalogue = Catalogue.read(folder);
        assertThat(catalogue.lessons()).extracting(Lesson::slug).containsExactly("stretching");
        assertThat(catalogue.unreadable()).containsKey("020-shrinking.md");
        assertThat(log).contains("020-shrinking.md:7: The front matter's minutes is not of the right form");
    }

    @Test
    void aBrokenBlockIsLoggedOnceAndTheLessonStands(CapturedOutput log) throws IOException {
        replace(SHRINKING, "Powers of", "::widgit{type=linear-map}\n\nPowers of");
        Catalogue catalogue = Catalogue.read(folder);
        assertThat(catalogue.lesson("shrinking").orElseThrow().blocks())
                .hasExactlyElementsOfTypes(Block.Heading.class, Block.Broken.class, Block.Prose.class);
        assertThat(log.getAll().split("020-shrinking.md:12", -1)).hasSize(2);
    }

    @Test
    void twoLessonsCannotShareASlug() throws IOException {
        Files.copy(folder.resolve(SHRINKING), folder.resolve("lessons/030-shrinking.md"));
        Catalogue catalogue = Catalogue.read(folder);
        assertThat(catalogue.lessons()).hasSize(2);
        assertThat(catalogue.unreadable()).containsOnlyKeys("030-shrinking.md");
    }

    @Test
    void aFileWithoutANumberIsNamedAsUnreadable() throws IOException {
        Files.copy(folder.resolve(SHRINKING), folder.resolve("lessons/Draft.md"));
        assertThat(Catalogue.read(folder).unreadable().get("Draft.md")).contains("three digits");
    }

    @Test
    void nothingChangedIsTheSameSnapshot() {
        Catalogue catalogue = Catalogue.read(folder);
        assertThat(catalogue.refreshed()).isSameAs(catalogue);
    }

    @Test
    void refreshingParsesWhatChangedAndKeepsTheRest() throws IOException {
        Catalogue before = Catalogue.read(folder);
        replace(SHRINKING, "title: Shrinking", "title: Vanishing");
        Catalogue after = before.refreshed();
        assertThat(after.lesson("shrinking").orElseThrow().title()).isEqualTo("Vanishing");
        assertThat(before.lesson("shrinking").orElseThrow().title()).isEqualTo("Shrinking");
        assertThat(after.lesson("stretching").orElseThrow())
                .isSameAs(before.lesson("stretching").orElseThrow());
    }

    @Test
    void refreshingSeesNewAndDeletedLessons() throws IOException {
        Catalogue catalogue = Catalogue.read(folder);
        Files.move(folder.resolve(SHRINKING), folder.resolve("lessons/005-vanishing.md"));
        assertThat(catalogue.refreshed().lessons()).extracting(Lesson::slug).containsExactly("vanishing", "stretching");
    }

    private void replace(String file, String old, String now) throws IOException {
        Path path = folder.resolve(file);
        Files.writeString(path, Files.readString(path).replace(old, now));
    }
}
