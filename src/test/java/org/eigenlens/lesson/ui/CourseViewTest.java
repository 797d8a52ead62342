package org.eigenlens.lesson.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import org.junit.jupiter.api.Test;

class CourseViewTest extends ReaderTest {

    @Test
    void partsHoldTheirLessonsInOrder() {
        navigate(CourseView.class);
        assertThat(texts($(CoursePart.class).all()))
                .isEqualTo("The first part15 minutes|The second part21 minuteBuilds on ");
        assertThat(html($(LessonCard.class).first())).contains("href=\"lesson/dials\"", "A dial shows a number.");
    }

    @Test
    void firstThingToReadIsObvious() {
        navigate(CourseView.class);
        assertThat($(Anchor.class).withClassName("course-begin").single().getHref())
                .isEqualTo("lesson/dials");
    }

    @Test
    void lessonSaysWhatItBuildsOn() {
        navigate(CourseView.class);
        assertThat(html($(LessonCard.class).last())).contains("builds-on", "href=\"lesson/dials\"");
    }
}
