package org.eigenlens.lesson.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The reader over a small course of its own, with a widget that is nothing but a number. */
@SpringBootTest(properties = "eigenlens.content.directory=src/test/resources/reader-course")
@Import(ReaderTest.WithDial.class)
abstract class ReaderTest extends SpringBrowserlessTest {

    @TestConfiguration
    static class WithDial {

        @Bean
        Dial dial() {
            return new Dial();
        }
    }

    /** Opens a lesson, as if its text had been painted. */
    LessonView open(String slug) {
        LessonView view = navigate(LessonView.class, Map.of("slug", slug));
        painted();
        return view;
    }

    LessonView open(String slug, String query) {
        go(LessonNavigation.lesson(slug), query);
        painted();
        return $(LessonView.class).single();
    }

    /** Opens an address with a query. */
    void go(String path, String query) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(query));
    }

    private void painted() {
        fire($(LessonElement.class).single(), "painted");
    }

    static void fire(Component component, String event) {
        var element = component.getElement();
        element.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(element, event, JacksonUtils.createObjectNode()));
    }

    /** The addresses that were written to the address bar since this was last asked. */
    static List<String> writtenAddresses() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .filter(call -> call.getExpression().contains("replaceState"))
                .map(call -> String.valueOf(call.getParameters().getFirst()))
                .toList();
    }

    /** All text that is in the browser now, mark-up included. */
    static String html(Component component) {
        return component.getElement().getOuterHTML();
    }

    static String texts(List<? extends Component> components) {
        return components.stream().map(c -> c.getElement().getTextRecursively()).collect(Collectors.joining("|"));
    }
}
