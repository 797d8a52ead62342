package org.eigenlens.lesson.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.eigenlens.widget.frame.WidgetFrame;
import org.junit.jupiter.api.Test;

class LessonViewTest extends ReaderTest {

    @Test
    void textComesFirstAndWidgetsWhenItIsPainted() {
        LessonView view = navigate(LessonView.class, Map.of("slug", "dials"));
        assertThat(html($(LessonText.class).single())).contains("A dial is turned.");
        assertThat($(WidgetPlace.class).all()).hasSize(3);
        assertThat($(Dial.View.class, view).all()).isEmpty();

        fire($(LessonElement.class).single(), "painted");
        assertThat(texts($(Dial.View.class, view).all())).isEqualTo("1 1 2; 3 4|2 1 2; 3 4");
    }

    @Test
    void headSaysTitlePartMinutesAndGoals() {
        LessonView view = open("dials");
        assertThat(html($(H1.class, view).single())).contains("Dials");
        String head = html($(LessonHeader.class).single());
        assertThat(head).contains("The first part", "A dial shows a number.", "5 minutes", "<eig-math>x</eig-math>");
        assertThat(view.getPageTitle()).isEqualTo("Dials – Eigenlens");
    }

    @Test
    void lessonLeadsToWhatItBuildsOnAndToItsNeighbours() {
        open("needles");
        assertThat(html($(LessonHeader.class).single())).contains("href=\"lesson/dials\"", "1 minute<");
        assertThat(html($(LessonNeighbours.class).single()))
                .contains("rel=\"prev\"")
                .doesNotContain("rel=\"next\"");
    }

    @Test
    void contentsListTheSections() {
        open("dials");
        assertThat(html($(TableOfContents.class).single()))
                .contains("lesson/dials#two-dials", "lesson/dials#what-a-dial-says")
                .doesNotContain("#in-detail");
    }

    @Test
    void brokenBlockLeavesTheRestStanding() {
        open("dials");
        assertThat($(BrokenNotice.class).all()).hasSize(1);
        assertThat(html($(BrokenNotice.class).single()))
                .contains("cannot be shown")
                .doesNotContain("nonsense");
        assertThat(html($(LessonText.class).single())).contains("needle.");
    }

    @Test
    void rawHtmlOfALessonIsText() {
        open("dials");
        assertThat(html($(LessonText.class).single()))
                .contains("&lt;script&gt;")
                .doesNotContain("<script");
    }

    @Test
    void titlesOfBoxesContinueTheOutline() {
        open("dials");
        Component definition = $(Callout.class).withId("dial").single();
        assertThat(html(definition)).contains("role=\"heading\"", "aria-level=\"4\"", "aria-labelledby=\"dial-title\"");
    }

    @Test
    void addressFollowsAWidgetAndIsWrittenOnce() {
        open("dials");
        writtenAddresses();
        dial(0).state.set(new Dial.State(5, "1 2; 3 4", 99));
        assertThat(writtenAddresses()).containsExactly("lesson/dials?left.at=5");
    }

    @Test
    void addressFollowsASharedMatrixAndSoDoTheOtherWidgets() {
        open("dials");
        writtenAddresses();
        dial(0).state.set(new Dial.State(1, "5 6; 7 8", 99));
        assertThat(texts($(Dial.View.class).all())).isEqualTo("1 5 6; 7 8|2 5 6; 7 8");
        assertThat(writtenAddresses()).last().isEqualTo("lesson/dials?m.A=5+6%3B+7+8");
    }

    @Test
    void addressReproducesWhatWasSeen() {
        open("dials", "m.A=5+6%3B+7+8&right.at=9");
        assertThat(texts($(Dial.View.class).all())).isEqualTo("1 5 6; 7 8|9 5 6; 7 8");
        assertThat(writtenAddresses()).isEmpty();
    }

    @Test
    void matrixThatOneWidgetCannotShowIsShownByTheOthersAndItsAddressToo() {
        open("dials");
        writtenAddresses();
        dial(0).state.set(new Dial.State(1, "1 2 3; 4 5 6; 7 8 9", 99));
        assertThat(texts($(Dial.View.class).all())).isEqualTo("1 1 2 3; 4 5 6; 7 8 9|2 1 2; 3 4");
        assertThat(writtenAddresses()).last().isEqualTo("lesson/dials?m.A=1+2+3%3B+4+5+6%3B+7+8+9");

        open("dials", "m.A=1+2+3%3B+4+5+6%3B+7+8+9");
        assertThat(texts($(Dial.View.class).all())).isEqualTo("1 1 2 3; 4 5 6; 7 8 9|2 1 2; 3 4");
        assertThat(texts($(Span.class).withClassName("widget-notice").all())).contains("too wide for this dial");
        assertThat(writtenAddresses()).isEmpty();
    }

    @Test
    void matrixThatNoWidgetCanShowIsSaid() {
        String wide = "1+".repeat(60) + "1";
        open("dials", "m.A=" + wide);
        assertThat($(Paragraph.class)
                        .withClassName("address-complaint")
                        .single()
                        .getText())
                .contains("too wide");
    }

    @Test
    void resetLeadsBackToTheLessonNotToTheAddress() {
        open("dials", "m.A=5+6%3B+7+8&left.at=9");
        WidgetFrame<?> frame = $(WidgetFrame.class).first();
        test($(Button.class, frame).withClassName("widget-reset").single()).click();
        assertThat(texts($(Dial.View.class).all())).isEqualTo("1 1 2; 3 4|2 1 2; 3 4");
        assertThat(writtenAddresses()).last().isEqualTo("lesson/dials");
    }

    @Test
    void addressThatCannotBeShownIsSaidAndTheLessonIsAsWritten() {
        open("dials", "left.at=12");
        Paragraph complaint =
                $(Paragraph.class).withClassName("address-complaint").single();
        assertThat(complaint.getText()).contains("A dial goes from 0 to 9.");
        assertThat(complaint.getElement().getAttribute("role")).isEqualTo("alert");
        assertThat(texts($(Dial.View.class).all())).startsWith("1 ");
        assertThat(writtenAddresses()).containsExactly("lesson/dials");
    }

    @Test
    void addressOfAnUnknownPlaceOrMatrixIsSaid() {
        open("dials", "nowhere.at=1");
        assertThat($(Paragraph.class)
                        .withClassName("address-complaint")
                        .single()
                        .getText())
                .contains("no picture named nowhere");
        open("dials", "m.B=1");
        assertThat($(Paragraph.class)
                        .withClassName("address-complaint")
                        .single()
                        .getText())
                .contains("names no matrix B");
    }

    @Test
    void parametersOfOthersInTheAddressArePassedOver() {
        open("dials", "utm_source=mail");
        assertThat($(Paragraph.class).withClassName("address-complaint").exists())
                .isFalse();
    }

    private Dial.View dial(int index) {
        return $(Dial.View.class).all().get(index);
    }
}
