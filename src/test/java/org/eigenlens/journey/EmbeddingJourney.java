package org.eigenlens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A widget in another site's page, in a browser that holds back third-party cookies. */
class EmbeddingJourney extends Journey {

    @Test
    void widgetInAnotherSitesPageTalksToItsServer() throws Exception {
        try (OtherSite site = OtherSite.framing(address("widget/linear-map"));
                BrowserContext browser = Browsers.withoutThirdPartyCookies()) {
            Page host = browser.newPage();
            host.navigate(site.address());
            FrameLocator widget = host.frameLocator("iframe");
            widget.getByRole(AriaRole.BUTTON, new FrameLocator.GetByRoleOptions().setName("Share"))
                    .click();
            // The dialog is the server's answer to the click: without a session there would be none.
            assertThat(widget.getByRole(
                            AriaRole.TEXTBOX, new FrameLocator.GetByRoleOptions().setName("Snippet for another page")))
                    .isVisible();
        }
    }

    @Test
    void snippetFromTheShareDialogShowsInAnotherSitesPageWhatWasSharedAndCanBeDragged() throws Exception {
        page.navigate(address("widget/linear-map?A=4+1%3B+2+3"));
        LinearMapOnPage shared = LinearMapOnPage.on(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Share"))
                .click();
        String snippet = page.getByRole(
                        AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Snippet for another page"))
                .inputValue();
        try (OtherSite site = OtherSite.holding(snippet);
                BrowserContext browser = Browsers.withoutThirdPartyCookies()) {
            Page host = browser.newPage();
            host.navigate(site.address());
            LinearMapOnPage framed =
                    LinearMapOnPage.of(host, host.frameLocator("iframe").locator("eig-linear-map"));
            assertThat(framed.sentence()).hasText(shared.sentence().textContent());
            framed.dragX(2, 2.02);
            assertThat(framed.sentence()).containsText("x is an eigenvector, and Ax = 5 x");
        }
    }

    @Test
    void onlyTheWidgetAloneMayStandInAFrame() throws Exception {
        tolerate("frame-ancestors");
        try (OtherSite site = OtherSite.framing(address("lesson/eigenvectors"))) {
            ConsoleMessage refusal = page.waitForConsoleMessage(
                    new Page.WaitForConsoleMessageOptions()
                            .setPredicate(message -> message.text().contains("frame-ancestors")),
                    () -> page.navigate(site.address()));
            assertThat(refusal.text()).contains("'none'");
        }
    }

    @Test
    void browserOfTheseJourneysReallyHoldsBackOrdinaryThirdPartyCookies() throws Exception {
        try (OtherSite outer = OtherSite.framing("about:blank");
                OtherSite site = OtherSite.framing(outer.plainCookieFromLocalhost());
                BrowserContext browser = Browsers.withoutThirdPartyCookies()) {
            browser.newPage().navigate(site.address());
            assertThat(browser.cookies()).isEmpty();
            browser.newPage().navigate(outer.plainCookieFromLocalhost());
            assertThat(browser.cookies()).hasSize(1);
        }
    }
}
