package org.eigenlens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A visitor with a matrix of her own: types it, reads it, drags it, copies it, and types nonsense. */
class LabJourney extends Journey {

    private Locator gist() {
        return page.locator(".lab-gist");
    }

    private Locator text() {
        return page.getByLabel("The matrix as text");
    }

    private Locator complaint() {
        return page.locator("vaadin-text-area [slot=error-message]");
    }

    private Locator fact(String label) {
        return page.locator(
                ".lab-report .fact",
                new Page.LocatorOptions().setHas(page.locator("dt").getByText(label, exactly())));
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private void type(String matrix) {
        text().fill(matrix);
        text().press("Control+Enter");
    }

    private void open(String matrix) {
        page.navigate(address("lab?A=" + matrix));
        page.locator(".lab-report .fact").first().waitFor();
    }

    @Test
    void matrixThatIsTypedIsReadAndItsAddressReproducesIt() {
        page.navigate(address(""));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Lab").setExact(true))
                .click();
        assertThat(gist()).containsText("positive definite");
        type("[[4, 1], [2, 3]]");
        assertThat(gist()).containsText("Not normal, invertible");
        page.waitForURL(Pattern.compile("lab\\?A=4\\+1%3B\\+2\\+3$").asPredicate());
        page.navigate(page.url());
        assertThat(fact("Trace")).containsText("7");
        assertThat(page.locator(".lab-eigenvalues tbody tr")).hasCount(2);
    }

    @Test
    void numbersFollowWhatIsDraggedInAPicture() {
        open("2+1%3B+1+2");
        LinearMapOnPage map = LinearMapOnPage.on(page);
        map.moveColumn(1, 1, 1);
        page.mouse().up();
        assertThat(fact("Trace")).containsText("3");
        page.waitForURL(Pattern.compile("A=1\\+1").asPredicate());
        assertThat(page.locator("lab-matrix input").first()).hasValue("1");
    }

    @Test
    void entryThatIsTypedMovesThePictures() {
        open("2+1%3B+1+2");
        Locator entry = page.locator("lab-matrix").getByLabel("Row 2, column 2");
        entry.fill("7");
        entry.press("Tab");
        assertThat(fact("Trace")).containsText("9");
        assertThat(LinearMapOnPage.on(page).fact("Trace")).hasText("9");
    }

    @Test
    void matrixIsCopiedInTheNotationOfAnotherProgram() {
        page = newReader(new NewContextOptions().setPermissions(List.of("clipboard-read", "clipboard-write")));
        open("1+sqrt(2)%3B+1/2+0");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("NumPy"))
                .click();
        assertThat(page.locator("lab-copy [role=status]")).hasText("Copied for NumPy.");
        assertThat((String) page.evaluate("navigator.clipboard.readText()"))
                .isEqualTo("np.array([[1, np.sqrt(2)], [1/2, 0]])");
    }

    @Test
    void hostileInputIsAnsweredByASentenceAndKept() {
        open("2+1%3B+1+2");
        for (String typed : List.of("1e999 1; 1 1", "1/0 1; 1 1", "🙂 1; 1 1", "2 1; 1")) {
            type("2 1; 1 2");
            assertThat(gist()).containsText("positive definite");
            type(typed);
            assertThat(complaint()).hasText(Pattern.compile("[A-Z].*\\."));
            assertThat(text()).hasValue(typed);
            assertThat(gist()).containsText("positive definite");
            type("1 2; 2 1");
            assertThat(gist()).containsText("indefinite");
            assertThat(complaint()).isHidden();
        }
    }

    @Test
    void hundredKilobytesAreAnsweredByASentence() {
        open("2+1%3B+1+2");
        type("7 ".repeat(50_000));
        assertThat(complaint()).containsText("too long");
    }

    @Test
    void workedSolutionOpensAndStaysOpenForTheNextMatrix() {
        open("2+1%3B+1+2");
        page.getByText("Eigenvalues and eigenvectors, step by step").click();
        assertThat(page.locator(".lab-solution li").first()).containsText("determinant");
        type("3 1; 0 3");
        assertThat(gist()).containsText("defective");
        assertThat(page.locator(".lab-solution li").last()).containsText("defective");
    }

    /** No drawing holds such numbers; what the browser complains of fails every journey. */
    @Test
    void hugeAndTinyNumbersAreDrawnAsFarAsTheyCanBe() {
        for (String matrix : List.of("1e200+1%3B+1+1e-200", "1e308+0%3B+0+1e308", "1e-310+0%3B+0+2e-310")) {
            open(matrix);
            LinearMapOnPage.on(page);
            assertThat(Axe.complaints(page)).as(matrix).isEmpty();
        }
    }

    @Test
    void nothingScrollsSidewaysOnAPhone() {
        page.setViewportSize(390, 844);
        for (String matrix : List.of("2+1%3B+1+2", "0+0+1%3B+1+0+1%3B+0+1+0", "sqrt(2)+1%3B+1+sqrt(3)")) {
            open(matrix);
            assertThat((boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as(matrix)
                    .isTrue();
        }
    }
}
