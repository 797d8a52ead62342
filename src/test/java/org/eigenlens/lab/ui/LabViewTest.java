package org.eigenlens.lab.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eigenlens.widget.frame.WidgetFrame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class LabViewTest extends SpringBrowserlessTest {

    @Test
    void withoutAnAddressItBeginsWithAMatrixOfItsOwn() {
        navigate(LabView.class);
        assertThat(text().getValue()).isEqualTo("2 1; 1 2");
        assertThat(gist()).contains("positive definite");
        assertThat(showsThePlane()).isTrue();
    }

    @Test
    void addressReproducesMatrixAndExponent() {
        open("A=0+1+0%3B+0+0+1%3B+0+0+0&k=3");
        assertThat(gist()).contains("singular, defective");
        assertThat($(IntegerField.class).single().getValue()).isEqualTo(3);
        assertThat(showsThePlane()).isFalse();
        assertThat(writtenAddresses()).isEmpty();
    }

    @Test
    void addressThatCannotBeReadIsSaidAndKeepsWhatWasTyped() {
        open("A=2+1%3B+1");
        assertThat(text().isInvalid()).isTrue();
        assertThat(text().getErrorMessage()).contains("same number of entries");
        assertThat(text().getValue()).isEqualTo("2 1; 1");
        assertThat($(ReportView.class).exists()).isFalse();
    }

    @Test
    void textInAnotherNotationIsTakenAndTheAddressFollows() {
        navigate(LabView.class);
        test(text()).setValue("\\begin{pmatrix} 1 & 2 \\\\ 2 & 1 \\end{pmatrix}");
        assertThat(gist()).contains("indefinite");
        assertThat(writtenAddresses()).containsExactly("lab?A=1+2%3B+2+1");
    }

    @Test
    void entryThatIsChangedChangesThePage() {
        navigate(LabView.class);
        type("0 -1; 1 0");
        assertThat(gist()).contains("diagonalizable over ℂ");
        assertThat(text().getValue()).isEqualTo("0 -1; 1 0");
    }

    @Test
    void entryThatCannotBeReadIsSaidBesideItAndTheReportStays() {
        navigate(LabView.class);
        type("2 1/0; 1 2");
        assertThat($(Paragraph.class).withClassName("lab-complaint").single().getText())
                .contains("zero");
        assertThat(gist()).contains("positive definite");
        type("2 1; 1 2");
        assertThat($(Paragraph.class).withClassName("lab-complaint").single().getText())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e999 1; 1 1",
                "1/0 1; 1 1",
                "sqrt(sqrt(sqrt(sqrt(sqrt(sqrt(2)))))) (",
                "🙂 1; 1 1",
                "i 1; 1 i",
                "1 2 3 4; 5 6 7 8; 1 2 3 4; 5 6 7 8",
                "<script>alert(1)</script>",
                "\u0000",
                ""
            })
    void hostileInputIsAnsweredByASentenceAndKept(String typed) {
        navigate(LabView.class);
        String before = gist();
        test(text()).setValue(typed);
        assertThat(text().isInvalid()).isTrue();
        assertThat(text().getErrorMessage()).matches("(?s)[A-Z].+\\.");
        assertThat(text().getValue()).isEqualTo(typed);
        assertThat(gist()).isEqualTo(before);
    }

    @Test
    void hundredKilobytesAreAnsweredByASentenceWithoutDelay() {
        navigate(LabView.class);
        String typed = "9 ".repeat(50_000);
        long start = System.nanoTime();
        test(text()).setValue(typed);
        assertThat(System.nanoTime() - start).isLessThan(1_000_000_000L);
        assertThat(text().getErrorMessage()).contains("too long");
    }

    @Test
    void otherSizeKeepsTheMatrixAndBringsThePicturesThatFit() {
        navigate(LabView.class);
        test($(Button.class).withText("3×3").single()).click();
        assertThat(text().getValue()).isEqualTo("2 1 0; 1 2 0; 0 0 1");
        assertThat(showsThePlane()).isFalse();
        test($(Button.class).withText("2×2").single()).click();
        assertThat(showsThePlane()).isTrue();
    }

    @Test
    void matrixThatAPictureHasMovedIsTakenByThePage() {
        navigate(LabView.class);
        moveInThePicture("5 0; 0 -1");
        assertThat(writtenAddresses()).containsExactly("lab?A=5+0%3B+0+-1");
        assertThat(gist()).contains("indefinite");
    }

    @Test
    void exponentGoesIntoTheAddress() {
        navigate(LabView.class);
        test($(IntegerField.class).single()).setValue(5);
        assertThat(writtenAddresses()).containsExactly("lab?A=2+1%3B+1+2&k=5");
    }

    @Test
    void workedSolutionIsThereWhenItIsOpened() {
        navigate(LabView.class);
        NativeDetails first =
                $(NativeDetails.class).withClassName("lab-solution").first();
        assertThat(first.getContent()).isNull();
        first.setOpen(true);
        ComponentUtil.fireEvent(first, new NativeDetails.ToggleEvent(first, true));
        assertThat(first.getElement().getTextRecursively()).contains("determinant", "eigenvector");
    }

    @Test
    void headingsComeInOrderAndTablesHaveHeads() {
        open("A=" + URLEncoder.encode("0 0 1; 1 0 1; 0 1 0", StandardCharsets.UTF_8));
        String html = $(LabView.class).single().getElement().getOuterHTML();
        assertThat(html).contains("<h1>", "<h2", "scope=\"col\"", "scope=\"row\"", "<caption>");
        assertThat(html.indexOf("<h1")).isLessThan(html.indexOf("<h2"));
    }

    private void open(String query) {
        UI.getCurrent().navigate("lab", QueryParameters.fromString(query));
    }

    private TextArea text() {
        return $(TextArea.class, $(MatrixForm.class).single()).single();
    }

    /** Whether the picture is there that only a 2×2 matrix has. */
    private boolean showsThePlane() {
        return $(WidgetFrame.class).withClassName("widget-linear-map").exists();
    }

    private String gist() {
        return html($(com.vaadin.flow.component.html.Div.class)
                .withClassName("lab-gist")
                .single());
    }

    private static String html(Component component) {
        return component.getElement().getOuterHTML();
    }

    private void type(String matrix) {
        var data = JacksonUtils.createObjectNode();
        data.put("event.detail", matrix);
        var element = $(MatrixEntries.class).single().getElement();
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, "typed", data));
    }

    private void moveInThePicture(String matrix) {
        var state = JacksonUtils.createObjectNode();
        state.put("A", matrix);
        var message = JacksonUtils.createObjectNode();
        message.put("n", 1).put("rest", true).set("state", state);
        var data = JacksonUtils.createObjectNode();
        data.set("event.detail", message);
        var element = $(WidgetFrame.class)
                .first()
                .getElement()
                .getChildren()
                .filter(child -> child.getTag().equals("eig-widget-stage"))
                .findFirst()
                .orElseThrow()
                .getChild(0);
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, "hand", data));
    }

    private static List<String> writtenAddresses() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .filter(call -> call.getExpression().contains("replaceState"))
                .map(call -> String.valueOf(call.getParameters().getFirst()))
                .toList();
    }
}
