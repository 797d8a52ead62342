package org.eigenlens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody types a matrix, brings x on to its eigenlines, and reads the eigenvalues. */
class EigenlineJourney extends Journey {

    private LinearMapOnPage map;

    @BeforeEach
    void openTheWidget() {
        page.navigate(address("widget/linear-map"));
        map = LinearMapOnPage.on(page);
    }

    @Test
    void xDraggedOntoEachEigenlineOfATypedMatrixShowsItsEigenvalue() {
        typeTheMatrix();
        map.dragX(2, 2.02);
        assertOnTheLineOf("5");
        map.dragX(1, -1.98);
        assertOnTheLineOf("2");
        map.dragX(2, 0.5);
        assertThat(map.sentence()).containsText("x points at 14");
    }

    @Test
    void xTurnedByTheKeyboardAloneGoesFromEigenlineToEigenline() {
        Keyboard keyboard = new Keyboard(page);
        for (String[] entry : new String[][] {{"1", "1", "4"}, {"1", "2", "1"}, {"2", "1", "2"}, {"2", "2", "3"}}) {
            keyboard.goTo(map.entry(Integer.parseInt(entry[0]), Integer.parseInt(entry[1])));
            page.keyboard().type(entry[2]);
        }
        keyboard.goTo(map.x());
        assertThatTheMatrixIsRead();
        page.keyboard().press("PageUp");
        assertOnTheLineOf("5");
        page.keyboard().press("PageUp");
        assertOnTheLineOf("2");
        page.keyboard().press("ArrowUp");
        assertThat(map.sentence()).containsText("x points at");
    }

    @Test
    void xDraggedByAFingerOnAPhoneSnapsToo() {
        page = newReader(new NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setIsMobile(true));
        openTheWidget();
        typeTheMatrix();
        map.slideX(2, 2.02);
        assertOnTheLineOf("5");
        map.slideX(1, -1.98);
        assertOnTheLineOf("2");
    }

    @Test
    void nonsenseIsAnsweredByASentenceAndStaysToBePutRight() {
        String before = map.fact("Trace").textContent();
        map.entry(1, 1).fill("4x?");
        map.entry(1, 1).press("Enter");
        assertThat(map.complaint()).isVisible();
        assertThat(map.entry(1, 1)).hasValue("4x?");
        assertThat(map.entry(1, 1)).hasAttribute("aria-invalid", "true");
        assertThat(map.fact("Trace")).hasText(before);
        map.entry(1, 1).fill("1/3");
        map.entry(1, 1).press("Enter");
        assertThat(map.complaint()).isHidden();
        assertThat(map.entry(1, 1)).hasValue("1/3");
        assertThat(map.entry(1, 1)).hasAttribute("aria-invalid", "false");
    }

    @Test
    void whatIsTypedWhileAnAnswerIsUnderWayIsKept() {
        page.route("**/*v-r=uidl*", route -> {
            map.entry(1, 2).pressSequentially("12");
            route.resume();
        });
        map.entry(1, 1).fill("7");
        map.entry(1, 1).press("Tab");
        assertThat(map.fact("Trace")).hasText(traceWith(7));
        assertThat(map.entry(1, 2)).hasValue("12");
    }

    private String traceWith(int first) {
        return String.valueOf(first + Integer.parseInt(map.entry(2, 2).inputValue()));
    }

    @Test
    void everyStepCanBeUndoneAndRedoneAndAllOfThemReset() {
        String start = map.sentence().textContent();
        map.dragX(2, 0.5);
        assertThat(map.sentence()).containsText("x points at 14");
        map.dragX(-1, 0.5);
        assertThat(map.sentence()).containsText("x points at 153");
        button("Undo").click();
        assertThat(map.sentence()).containsText("x points at 14");
        button("Redo").click();
        assertThat(map.sentence()).containsText("x points at 153");
        button("Reset").click();
        assertThat(map.sentence()).hasText(start);
        assertThat(button("Reset")).isDisabled();
        button("Undo").click();
        assertThat(map.sentence()).containsText("x points at 153");
    }

    private void typeTheMatrix() {
        map.typeMatrix("4", "1", "2", "3");
        assertThatTheMatrixIsRead();
    }

    private void assertThatTheMatrixIsRead() {
        assertThat(map.sentence()).containsText("A has the eigenvalues 5 and 2");
        assertThat(map.fact("Eigenvalue λ₁")).hasText("5");
        assertThat(map.fact("Eigenvalue λ₂")).hasText("2");
    }

    private void assertOnTheLineOf(String eigenvalue) {
        assertThat(map.sentence()).containsText("x is an eigenvector, and Ax = " + eigenvalue + " x");
        assertThat(map.fact("Stretched by")).hasText(eigenvalue);
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
