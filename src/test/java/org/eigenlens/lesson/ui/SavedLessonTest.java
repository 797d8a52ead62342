package org.eigenlens.lesson.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.shared.Registration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

/** What an author sees who saves a lesson while it is open. */
@SpringBootTest
@Import(ReaderTest.WithDial.class)
class SavedLessonTest extends SpringBrowserlessTest {

    private static final Path COURSE = Path.of("src/test/resources/reader-course");

    @TempDir
    static Path content;

    @Autowired
    private Course course;

    @DynamicPropertySource
    static void folder(DynamicPropertyRegistry properties) throws IOException {
        FileSystemUtils.copyRecursively(COURSE, content);
        properties.add(ContentConfiguration.FOLDER, content::toString);
    }

    @Test
    void openPageShowsItAndKeepsWhatTheReaderHasDone() throws Exception {
        navigate(LessonView.class, Map.of("slug", "dials"));
        ReaderTest.fire($(LessonElement.class).single(), "painted");
        $(Dial.View.class).first().state.set(new Dial.State(5, "1 2; 3 4", 99));

        save("010-dials.md", "title: Dials", "title: Dials and needles");

        assertThat($(H1.class).single().getElement().getOuterHTML()).contains("Dials and needles");
        assertThat($(Dial.View.class).first().getText()).isEqualTo("5 1 2; 3 4");
        assertThat($(RadioButtonGroup.class).all()).isNotEmpty();
    }

    @Test
    void coursePageShowsIt() throws Exception {
        navigate(CourseView.class);
        save("020-needles.md", "minutes: 1", "minutes: 33");
        assertThat(ReaderTest.texts($(LessonCard.class).all())).contains("33 minutes");
    }

    private void save(String file, String old, String text) throws Exception {
        CountDownLatch changed = new CountDownLatch(1);
        Registration registration = course.whenChanged(changed::countDown);
        Path lesson = content.resolve("lessons").resolve(file);
        Files.writeString(lesson, Files.readString(lesson).replace(old, text));
        assertThat(changed.await(30, TimeUnit.SECONDS)).isTrue();
        registration.remove();
        roundTrip();
    }
}
