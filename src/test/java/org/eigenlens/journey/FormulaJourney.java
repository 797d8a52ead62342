package org.eigenlens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ElementState;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Somebody types answers as formulas: by keys alone, on a phone, and not at all. */
class FormulaJourney extends Journey {

    /** The eigenvalues of the matrix with rows 1 −1 and 15 9: 4 and 6. */
    private static final String EIGENVALUES = "practice/eigenvalues-of-two/4711?difficulty=medium";

    private static final String MATRIX = "practice/matrix-from-eigenpairs/5?difficulty=easy";

    private static Locator named(Page on, String button) {
        return on.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button));
    }

    private static Locator text(Page on) {
        return on.locator(".typed-response input");
    }

    private static Locator editor(Page on) {
        return on.locator("math-field");
    }

    private void open(String question) {
        page.navigate(address(question));
        page.locator(".practice-card").waitFor();
    }

    private void askForTheEditor() {
        named(page, "Type a formula").click();
        assertThat(editor(page)).isFocused();
    }

    @Test
    void formulaBecomesTheTextThatIsUnderstoodAndGraded() {
        open(EIGENVALUES);
        askForTheEditor();
        page.keyboard().type("8/2");
        page.keyboard().press("ArrowRight");
        page.keyboard().type(",6");
        assertThat(text(page)).hasValue("8/2, 6");
        assertThat(page.locator(".answer-echo")).containsText("Understood as");
        page.keyboard().press("Enter");
        assertThat(page.locator(".verdict")).containsText("Right.");
    }

    @Test
    void emptyBoxAndWhatHasNoTextAreNoAnswerAndSaidSo() {
        open(EIGENVALUES);
        askForTheEditor();
        page.keyboard().type("6,1/");
        assertThat(page.locator(".formula-said")).containsText("still empty");
        assertThat(text(page)).hasValue("");
        page.keyboard().press("Backspace");
        page.keyboard().press("Backspace");
        page.keyboard().type("\\sum ");
        assertThat(page.locator(".formula-said")).containsText("\\sum");
        named(page, "Check").click();
        assertThat(page.locator(".typed-response [slot=error-message]")).containsText("There is no answer yet.");
    }

    @Test
    void whatIsLikedIsRememberedAndTextStaysText() {
        List<String> scripts = new ArrayList<>();
        page.onRequest(request -> scripts.add(request.url()));
        open(EIGENVALUES);
        text(page).fill("4, 6");
        assertThat(page.locator(".answer-echo")).containsText("Understood as");
        assertThat(scripts).noneMatch(url -> url.contains("formula-editor") || url.contains("mathlive"));
        askForTheEditor();
        assertThat(text(page)).hasValue("4, 6");
        assertThat(text(page)).isHidden();
        page.reload();
        editor(page).waitFor();
        named(page, "Type plain text").click();
        assertThat(text(page)).isFocused();
        page.reload();
        assertThat(text(page)).isVisible();
        assertThat(editor(page)).hasCount(0);
    }

    @Test
    void keyboardIsNoTrapAndAxeFindsNothing() {
        open(EIGENVALUES);
        askForTheEditor();
        assertThat(Axe.on(page).include(".practice-card").analyze().getViolations())
                .isEmpty();
        page.keyboard().type("6");
        page.keyboard().press("Tab");
        assertThat(editor(page)).not().isFocused();
        page.keyboard().press("Shift+Tab");
        assertThat(editor(page)).isFocused();
        assertThat(editor(page)).hasAttribute("aria-label", "Your answer");
    }

    @Test
    void matrixIsTypedOnAPhoneAboveItsKeyboard() {
        Page phone = newReader(new NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setIsMobile(true)
                .setReducedMotion(ReducedMotion.REDUCE));
        phone.navigate(address(MATRIX));
        named(phone, "Type a formula").tap();
        editor(phone).tap();
        Locator keyboard = phone.locator(".ML__keyboard .MLK__plate");
        keyboard.waitFor();
        named(phone, "Matrix 2×2").tap();
        // Its keys are tapped without asking whether they stand still.
        keyboard.elementHandle().waitForElementState(ElementState.STABLE);
        for (String entry : List.of("1", "2", "3", "4")) {
            // The key lies above its own sign, where a finger meets it.
            phone.locator(".MLK__layer.is-visible")
                    .getByText(entry, new Locator.GetByTextOptions().setExact(true))
                    .first()
                    .tap(new Locator.TapOptions().setForce(true));
            if (!entry.equals("4")) {
                phone.keyboard().press("Tab");
            }
        }
        assertThat(text(phone)).hasValue("1 2; 3 4");
        BoundingBox field = editor(phone).boundingBox();
        assertThat(field.y).isPositive();
        assertThat(field.y + field.height).isLessThanOrEqualTo(keyboard.boundingBox().y);
        assertThat((boolean) phone.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
    }
}
