package org.eigenlens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody practises: errs and is told why, types nonsense, takes help, and asks for another one. */
class PracticeJourney extends Journey {

    /** The eigenvalues of the matrix with rows 1 −1 and 15 9: 4 and 6. */
    private static final String EIGENVALUES = "practice/eigenvalues-of-two/4711?difficulty=medium";

    private Locator answer() {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Your answer"));
    }

    private Locator verdict() {
        return page.locator(".practice-card .verdict");
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private void open(String question) {
        page.navigate(address(question));
        page.locator(".practice-card").waitFor();
    }

    @Test
    void addressWithoutANumberIsGivenOne() {
        page.navigate(address("practice/eigenvalues-of-two"));
        page.waitForURL(Pattern.compile("eigenvalues-of-two/[0-9]+\\?difficulty=medium$")
                .asPredicate());
    }

    @Test
    void mistakeIsNamedAndTheNextTryIsRight() {
        page.navigate(address("practice"));
        page.getByText("Eigenvalues of a 2×2 matrix").click();
        page.locator(".practice-card").waitFor();
        open(EIGENVALUES);
        answer().fill("1, 9");
        assertThat(page.locator(".answer-echo")).containsText("Understood as");
        assertThat(page.locator(".answer-echo eig-math .katex")).isVisible();
        assertThat(verdict()).isEmpty();
        button("Check").click();
        assertThat(verdict()).containsText("Those are the diagonal entries.");
        answer().fill("6, 4");
        answer().press("Enter");
        assertThat(verdict()).containsText("Right.");
    }

    /** A matrix takes several lines once it is understood; a button that moved then would lose the click. */
    @Test
    void buttonStaysUnderTheHandWhileWhatIsTypedIsUnderstood() {
        page.navigate(address("problems/residual-connection/17"));
        Locator part = page.locator(".problem-part").first();
        Locator check = part.locator(".actions vaadin-button").first();
        part.locator("input").fill("2 2; 2 2");
        check.hover();
        page.mouse().down();
        assertThat(part.locator(".answer-echo eig-math .katex")).isVisible();
        page.mouse().up();
        assertThat(part.locator(".verdict")).containsText("Right.");
    }

    @Test
    void buttonStaysUnderTheHandWhileAComplaintIsTakenBack() {
        open(EIGENVALUES);
        answer().fill("four, 6");
        button("Check").click();
        Locator complaint = page.locator(".typed-response [slot=error-message]");
        assertThat(complaint).isVisible();
        answer().fill("4, 6");
        button("Check").hover();
        page.mouse().down();
        assertThat(complaint).isHidden();
        page.mouse().up();
        assertThat(verdict()).containsText("Right.");
    }

    @Test
    void buttonStaysUnderTheHandWhileSomethingIsChosenAtLast() {
        open("practice/is-it-diagonalizable/4711?difficulty=medium");
        button("Check").click();
        Locator complaint = page.locator(".options [slot=error-message]");
        assertThat(complaint).isVisible();
        double before = button("Check").boundingBox().y;
        page.locator(".options input").first().check();
        assertThat(complaint).isHidden();
        assertThat(button("Check").boundingBox().y).isEqualTo(before);
    }

    @Test
    void whatCannotBeReadIsNoAttemptAndIsKept() {
        open(EIGENVALUES);
        answer().fill("four, 6");
        button("Check").click();
        assertThat(page.locator(".typed-response [slot=error-message]")).hasText(Pattern.compile(".*four.*\\."));
        assertThat(answer()).hasValue("four, 6");
        assertThat(verdict()).isEmpty();
        assertThat(button("Show the worked solution")).isHidden();
    }

    @Test
    void helpComesOneAtATimeAndNotBeforeItIsAskedFor() {
        open(EIGENVALUES);
        assertThat(page.locator("main").innerHTML()).doesNotContain("They are the roots", "olution");
        button("Take a hint (1 of 2)").click();
        assertThat(page.locator(".helps .hint")).hasCount(1);
        button("Take a hint (2 of 2)").click();
        assertThat(page.locator(".helps .hint")).hasCount(2);
        button("Look at a live picture").click();
        page.locator(".helps .widget-frame").waitFor();
        button("Show the worked solution").click();
        assertThat(page.locator(".helps > .solution")).containsText("Solution");
    }

    @Test
    void anotherOneHasOtherNumbersAndAnAddressOfItsOwn() {
        open(EIGENVALUES);
        page.getByText("Another one like this").click();
        page.waitForURL(Pattern.compile("eigenvalues-of-two/(?!4711)[0-9]+\\?difficulty=medium$")
                .asPredicate());
        String url = page.url();
        String seed = url.replaceAll(".*/([0-9]+)\\?.*", "$1");
        assertThat(page.locator(".practice-seed")).containsText(seed);
        String statement = page.locator(".question-text eig-math").first().textContent();
        page.navigate(url);
        assertThat(page.locator(".question-text eig-math").first()).hasText(statement);
    }

    @Test
    void itemsAreMovedByKeysAndKeepTheFocus() {
        open("practice/order-by-condition/7?difficulty=easy");
        Locator down =
                page.locator(".movable-items li").first().locator("button").last();
        String name = down.getAttribute("aria-label");
        Keyboard hands = new Keyboard(page);
        hands.goTo(down);
        page.keyboard().press("Enter");
        Locator moved =
                page.locator(".movable-items li").nth(1).locator("button").last();
        assertThat(moved).hasAttribute("aria-label", name);
        assertThat(moved).isFocused();
        button("Check").click();
        assertThat(page.locator(".verdict-word")).isVisible();
    }

    @Test
    void nothingScrollsSidewaysOnAPhone() {
        page.setViewportSize(390, 844);
        for (String question : List.of(
                "practice",
                EIGENVALUES,
                "practice/proof-of-orthogonality/5?difficulty=hard",
                "practice/set-an-eigenvector/5?difficulty=hard",
                "practice/eigenvalues-of-three/x?difficulty=hard")) {
            page.navigate(address(question));
            page.locator("h1").waitFor();
            assertThat((boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as(question)
                    .isTrue();
        }
        assertThat(page.locator(".address-complaint")).containsText("whole number");
    }
}
