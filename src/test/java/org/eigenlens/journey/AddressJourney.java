package org.eigenlens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The address of what is on the screen reproduces it, for whoever opens it. */
class AddressJourney extends Journey {

    @Test
    void addressFollowsTheHandWithoutFillingTheHistory() {
        page.navigate(address("widget/linear-map"));
        LinearMapOnPage map = LinearMapOnPage.on(page);
        Object before = page.evaluate("history.length");
        map.dragX(2, 0.5);
        page.waitForURL(Pattern.compile("[?&]x=").asPredicate());
        map.dragX(-1, 0.5);
        page.waitForURL(Pattern.compile("[?&]x=-").asPredicate());
        assertThat(page.evaluate("history.length")).isEqualTo(before);
    }

    @Test
    void addressFromTheShareDialogShowsTheSameInAnotherBrowser() {
        page.navigate(address("widget/linear-map"));
        LinearMapOnPage map = LinearMapOnPage.on(page);
        map.typeMatrix("1/2", "sqrt(3)", "0", "-2");
        assertThat(map.fact("Trace")).containsText("3");
        map.dragX(-1.5, 1.25);
        page.waitForURL(Pattern.compile("[?&]x=-").asPredicate());
        assertSame(map, LinearMapOnPage.on(elsewhere(sharedAddress())));
    }

    @Test
    void addressOfALessonShowsTheSameInAnotherBrowser() {
        page.navigate(address("lesson/eigenvectors"));
        LinearMapOnPage map = predicted(page);
        map.dragX(-1.5, 1.25);
        page.waitForURL(Pattern.compile("[?&]map\\.x=-").asPredicate());
        assertSame(map, predicted(elsewhere(page.url())));
    }

    @Test
    void addressThatCannotBeShownIsSaidAndPutRight() {
        page.navigate(address("lesson/eigenvectors?m.Q=1"));
        assertThat(page.locator(".address-complaint")).containsText("names no matrix Q");
        page.waitForURL(url -> url.endsWith("/lesson/eigenvectors"));
    }

    @Test
    void paperHasTheWholePictureAndItsAddress() {
        page.navigate(address("lesson/eigenvectors"));
        LinearMapOnPage map = predicted(page);
        Locator paper = page.locator(".lesson-scene:has(#map) .paper-address");
        assertThat(paper).isHidden();
        map.dragX(-1.5, 1.25);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(paper).isVisible();
        assertThat(paper.locator("svg")).isVisible();
        assertThat(paper).containsText(Pattern.compile("http://localhost:\\d+/widget/linear-map\\?.*x=-1.5"));
    }

    /** Commits to a prediction, as a lesson asks before it shows the picture. */
    private static LinearMapOnPage predicted(Page page) {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("On two lines"))
                .check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Commit, and see"))
                .click();
        return LinearMapOnPage.of(page, page.locator("#map eig-linear-map"));
    }

    private String sharedAddress() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Share"))
                .click();
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Address of what you see"))
                .inputValue();
    }

    private Page elsewhere(String address) {
        Page other = newReader(new NewContextOptions().setViewportSize(1024, 768));
        other.navigate(address);
        return other;
    }

    private static void assertSame(LinearMapOnPage ours, LinearMapOnPage theirs) {
        assertThat(theirs.sentence()).hasText(ours.sentence().textContent());
        for (String label : new String[] {"Image Ax", "Trace", "Determinant", "Eigenvalue λ₁", "Eigenvalue λ₂"}) {
            assertThat(theirs.fact(label)).hasText(ours.fact(label).textContent());
        }
        assertThat(theirs.x())
                .hasAttribute("aria-valuetext", String.valueOf(ours.x().getAttribute("aria-valuetext")));
    }
}
