package org.eigenlens.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@SpringBootTest
@ExtendWith(OutputCaptureExtension.class)
class ErrorPagesTest extends SpringBrowserlessTest {

    @Test
    void addressWithoutAPageIsSaidAndLeadsOn() {
        UI.getCurrent().navigate("no/such/page");
        NotFoundPage page = $(NotFoundPage.class).single();
        assertThat($(H1.class, page).single().getText()).isEqualTo("There is no page here");
        assertThat(page.getElement().getTextRecursively()).contains("/no/such/page");
        assertThat($(TextField.class, page).exists()).isTrue();
        assertThat($(Anchor.class, page).single().getHref()).isEqualTo(".");
    }

    @Test
    void errorPagesStandInTheMainLayout() {
        UI.getCurrent().navigate("no/such/page");
        assertThat($(MainLayout.class).exists()).isTrue();
    }

    @Test
    void lessonThatIsNotThereIsNotFound() {
        UI.getCurrent().navigate("lesson/no-such-lesson");
        assertThat($(NotFoundPage.class).exists()).isTrue();
    }

    @Test
    void markUpInTheAddressIsText() {
        UI.getCurrent().navigate("<img src=x onerror=alert(1)>");
        assertThat($(NotFoundPage.class).single().getElement().getOuterHTML()).doesNotContain("<img");
    }

    @Test
    void failureIsShownByAReferenceAndLoggedUnderIt(CapturedOutput log) {
        UI.getCurrent().navigate("failing");
        FailurePage page = $(FailurePage.class).single();
        String text = page.getElement().getTextRecursively();
        assertThat(text).doesNotContain(FailingView.SECRET, "IllegalState");
        String reference = text.replaceAll("(?s).*reference: ([0-9a-f]{8}).*", "$1");
        assertThat(log.getOut()).contains("[" + reference + "]", FailingView.SECRET);
    }

    @Test
    void failureOnAnOpenPageIsANoticeAndThePageStays(CapturedOutput log) {
        UI.getCurrent().navigate("");
        VaadinSession.getCurrent()
                .getErrorHandler()
                .error(new ErrorEvent(new IllegalStateException(FailingView.SECRET)));
        roundTrip();
        String notice = test($(Notification.class).single()).getText();
        assertThat(notice).startsWith("That did not work").doesNotContain(FailingView.SECRET);
        assertThat(log.getOut()).contains("[" + notice.replaceAll(".*Reference: ", "") + "]");
        assertThat($(NotFoundPage.class).exists()).isFalse();
    }
}
