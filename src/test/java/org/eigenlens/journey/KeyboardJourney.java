package org.eigenlens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A lesson from its top to its checkpoints, without a mouse. */
class KeyboardJourney extends Journey {

    private Locator byRole(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name)).first();
    }

    @Test
    void lessonIsReadWithTheKeyboardAlone() {
        Keyboard keyboard = new Keyboard(page);
        page.navigate(address("lesson/eigenvectors"));
        keyboard.goTo(byRole(AriaRole.LINK, "Skip to the text"));
        page.keyboard().press("Enter");
        assertThat(page.locator("#main")).isFocused();

        commit(keyboard);
        moveX(keyboard);
        openAStep(keyboard);
        answer(keyboard);
    }

    private void commit(Keyboard keyboard) {
        keyboard.goTo(byRole(AriaRole.RADIO, "On none"));
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        assertThat(byRole(AriaRole.RADIO, "On two lines")).isChecked();
        keyboard.goTo(byRole(AriaRole.BUTTON, "Commit, and see"));
        page.keyboard().press("Enter");
        assertThat(page.locator(".predicted")).isFocused();
        assertThat(page.locator(".predicted")).containsText("On two lines");
    }

    private void moveX(Keyboard keyboard) {
        LinearMapOnPage map = LinearMapOnPage.of(page, page.locator("#map eig-linear-map"));
        keyboard.goTo(map.x());
        page.keyboard().press("PageUp");
        assertThat(map.sentence()).containsText("x is an eigenvector");
    }

    private void openAStep(Keyboard keyboard) {
        Locator step = page.locator("details.step").first();
        keyboard.goTo(step.locator("summary"));
        page.keyboard().press("Enter");
        assertThat(step).hasAttribute("open", "");
    }

    private void answer(Keyboard keyboard) {
        Locator question = page.locator("#vector-for-2");
        keyboard.goTo(question.getByRole(AriaRole.TEXTBOX));
        page.keyboard().type("-2, 2");
        page.keyboard().press("Enter");
        assertThat(question.getByRole(AriaRole.STATUS)).containsText("Right.");
    }

    @Test
    void labIsUsedWithTheKeyboardAlone() {
        Keyboard keyboard = new Keyboard(page);
        page.navigate(address("lab?A=2+1%3B+1+2"));
        keyboard.goTo(page.locator("vaadin-text-area textarea"));
        page.keyboard().press("ControlOrMeta+A");
        page.keyboard().type("1 1; 0 3");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".lab-gist")).containsText("Not normal");

        keyboard.goTo(page.getByLabel("Exponent k of the power"));
        page.keyboard().press("ArrowUp");
        assertThat(fact("Power")).containsText("27");

        Locator solution = page.locator(".lab-report details").first();
        keyboard.goTo(solution.locator("summary"));
        page.keyboard().press("Enter");
        assertThat(solution).hasAttribute("open", "");

        keyboard.goTo(LinearMapOnPage.on(page).column(1));
        page.keyboard().press("ArrowRight");
        assertThat(fact("Trace")).containsText("4.1");
    }

    private Locator fact(String label) {
        return page.locator(
                ".lab-report .fact",
                new Page.LocatorOptions()
                        .setHas(page.locator("dt").getByText(label, new Locator.GetByTextOptions().setExact(true))));
    }
}
