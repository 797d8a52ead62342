package org.eigenlens.lesson.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.eigenlens.content.Catalogue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.util.FileSystemUtils;

@ExtendWith(OutputCaptureExtension.class)
class CourseTest {

    @TempDir
    Path content;

    private Course course;
    private final AtomicInteger told = new AtomicInteger();

    @BeforeEach
    void open() throws IOException {
        FileSystemUtils.copyRecursively(Path.of("src/test/resources/reader-course"), content);
        course = new Course(Catalogue.read(content), Dial.alone());
        course.whenChanged(told::incrementAndGet);
    }

    @Test
    void nothingChangedIsNoNews() {
        Catalogue before = course.catalogue();
        course.refresh();
        assertThat(course.catalogue()).isSameAs(before);
        assertThat(told).hasValue(0);
    }

    @Test
    void changedLessonIsInTheCatalogueAndInTheSearch() throws IOException {
        change("A needle has a sharp end.", "A needle is a zebra.");
        course.refresh();
        assertThat(told).hasValue(1);
        assertThat(course.search().find("zebra", 5)).hasSize(1);
    }

    @Test
    void widgetThatCannotBeShownIsLoggedOnceForEachReading(CapturedOutput log) throws IOException {
        change("A needle has a sharp end. ", "::widget{#bad type=dial at=99}\n\n");
        course.refresh();
        course.refresh();
        assertThat(log.getOut()).containsOnlyOnce("needles:13: A dial goes from 0 to 9.");
    }

    private void change(String old, String text) throws IOException {
        Path lesson = content.resolve("lessons/020-needles.md");
        Files.writeString(lesson, Files.readString(lesson).replace(old, text));
    }
}
