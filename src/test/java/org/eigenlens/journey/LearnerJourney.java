package org.eigenlens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody is a learner from the first answer on, goes on with another device, takes everything home, and deletes it. */
class LearnerJourney extends Journey {

    private static final String COOKIE = "eigenlens_learner";

    /** The eigenvalues of the matrix with rows 1 −1 and 15 9: 4 and 6. */
    private static final String EIGENVALUES = "practice/eigenvalues-of-two/4711?difficulty=medium";

    private static Locator button(Page on, String name) {
        return on.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static List<Cookie> learnerCookies(Page on) {
        return on.context().cookies().stream()
                .filter(cookie -> cookie.name.equals(COOKIE))
                .toList();
    }

    private void answer(Page on, String words) {
        on.navigate(address(EIGENVALUES));
        on.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Your answer"))
                .fill(words);
        button(on, "Check").click();
        assertThat(on.locator(".verdict-word")).isVisible();
    }

    /** The answers that are kept, in formulas. */
    private static Locator history(Page on) {
        return on.locator(".attempt-answer eig-math .katex-html");
    }

    private void openMe(Page on) {
        on.navigate(address("me"));
        on.locator("h1").waitFor();
    }

    private Page otherDevice() {
        return newReader(new NewContextOptions().setViewportSize(390, 844));
    }

    private String phrase() {
        openMe(page);
        button(page, "Make a phrase").click();
        return page.locator(".phrase-words").textContent();
    }

    private static void enter(Page on, String phrase) {
        Locator field = on.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Your phrase"));
        field.fill(phrase);
        field.press("Enter");
    }

    @Test
    void lookLeavesNothingAndTheFirstAnswerDoes() {
        for (String route : List.of("", "lesson/eigenvectors", "practice", EIGENVALUES, "exam", "me")) {
            page.navigate(address(route));
            page.locator("h1").waitFor();
        }
        assertThat(page.locator(".practice-lead")).containsText("Nothing is kept of you yet.");
        assertThat(learnerCookies(page)).isEmpty();
        answer(page, "4, 6");
        assertThat(learnerCookies(page)).singleElement().matches(cookie -> cookie.httpOnly);
        openMe(page);
        assertThat(history(page)).hasText("4,6");
        assertThat(page.locator(".topic-tile.halfway, .topic-tile.begun")).hasCount(1);
    }

    @Test
    void widgetInAnotherSitesPageLeavesNothing() throws Exception {
        try (OtherSite site = OtherSite.framing(address("widget/linear-map"))) {
            page.navigate(site.address());
            FrameLocator widget = page.frameLocator("iframe");
            widget.getByRole(AriaRole.BUTTON, new FrameLocator.GetByRoleOptions().setName("Share"))
                    .click();
            assertThat(widget.getByRole(
                            AriaRole.TEXTBOX, new FrameLocator.GetByRoleOptions().setName("Snippet for another page")))
                    .isVisible();
            assertThat(learnerCookies(page)).isEmpty();
        }
    }

    @Test
    void secondDeviceGoesOnByThePhraseAndBringsWhatItHas() {
        answer(page, "1, 9");
        String phrase = phrase();
        Page phone = otherDevice();
        answer(phone, "4, 6");
        openMe(phone);
        enter(phone, "acorn acorn acorn " + phrase.split(" ")[0]);
        assertThat(phone.locator(".phrase-entry [slot=error-message]")).containsText("Nobody has this phrase.");
        enter(phone, phrase.toUpperCase(Locale.ROOT));
        assertThat(phone.locator(".me-done")).containsText("Welcome back");
        assertThat(history(phone)).hasText(new String[] {"4,6", "1,9"});
        openMe(phone);
        assertThat(history(phone)).hasText(new String[] {"4,6", "1,9"});
        openMe(page);
        assertThat(history(page)).hasText(new String[] {"4,6", "1,9"});
        assertThat(page.locator(".phrase-words")).hasCount(0);
    }

    @Test
    void predictionIsStillCommittedToOnTheOtherDevice() {
        page.navigate(address("lesson/eigenvectors"));
        Locator card = page.locator(".predict").first();
        card.getByRole(AriaRole.RADIO).first().check();
        card.getByText("Commit, and see").click();
        String told = card.locator(".predicted").textContent();
        String phrase = phrase();
        Page phone = otherDevice();
        openMe(phone);
        enter(phone, phrase);
        assertThat(phone.locator(".me-done")).isVisible();
        phone.navigate(address("lesson/eigenvectors"));
        assertThat(phone.locator(".predict .predicted").first()).hasText(told);
    }

    @Test
    void everythingIsInTheDownloadAndNothingOfOthers() throws IOException {
        answer(otherDevice(), "4, 6");
        answer(page, "1, 9");
        openMe(page);
        Download download =
                page.waitForDownload(() -> page.getByText("Download everything").click());
        assertThat(download.suggestedFilename()).isEqualTo("eigenlens.json");
        JsonNode kept = JsonMapper.shared().readTree(Files.readString(download.path()));
        assertThat(kept.get("attempts")).hasSize(1);
        JsonNode attempt = kept.get("attempts").get(0);
        assertThat(attempt.get("response").asString()).isEqualTo("1, 9");
        assertThat(attempt.get("family").asString()).isEqualTo("eigenvalues-of-two");
        assertThat(attempt.get("misconception").asString()).isEqualTo("diagonal-entries");
        assertThat(kept.has("lessons")).isTrue();
        assertThat(kept.has("exams")).isTrue();
    }

    @Test
    void deletionIsAskedTwiceAndLeavesNothing() {
        answer(page, "1, 9");
        String phrase = phrase();
        openMe(page);
        button(page, "Delete everything").click();
        button(page, "No, keep it").click();
        button(page, "Delete everything").click();
        button(page, "Yes, delete everything").click();
        assertThat(page.locator(".me-done")).containsText("Everything has been deleted.");
        assertThat(learnerCookies(page)).isEmpty();
        APIResponse data = page.request().get(address("me/data.json"));
        assertThat(data.status()).isEqualTo(404);
        enter(page, phrase);
        assertThat(page.locator(".phrase-entry [slot=error-message]")).containsText("Nobody has this phrase.");
        openMe(page);
        assertThat(history(page)).hasCount(0);
    }

    @Test
    void eachAttemptLinksToItsQuestion() {
        answer(page, "1, 9");
        openMe(page);
        page.locator(".attempt a").click();
        page.waitForURL(address(EIGENVALUES));
        page.locator(".practice-card").waitFor();
    }

    @Test
    void pageOfALearnerHasNoViolationAndFitsOnAPhone() {
        answer(page, "1, 9");
        page.setViewportSize(390, 844);
        phrase();
        button(page, "Delete everything").click();
        button(page, "Yes, delete everything").waitFor();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
        assertThat(Axe.complaints(page)).isEmpty();
    }
}
