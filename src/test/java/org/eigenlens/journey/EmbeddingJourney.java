package org.eigenlens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A widget in another site's page, in a browser that holds back third-party cookies. */
class EmbeddingJourney extends Journey {

    @Test
    void widgetInAnotherSitesPageTalksToItsServer(@TempDir Path profile) throws Exception {
        try (OtherSite site = OtherSite.framing(address("widget/linear-map"));
                BrowserContext browser = Browsers.withoutThirdPartyCookies(profile)) {
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
    void browserOfTheseJourneysReallyHoldsBackOrdinaryThirdPartyCookies(@TempDir Path profile) throws Exception {
        try (OtherSite outer = OtherSite.framing("about:blank");
                OtherSite site = OtherSite.framing(outer.plainCookieFromLocalhost());
                BrowserContext browser = Browsers.withoutThirdPartyCookies(profile)) {
            browser.newPage().navigate(site.address());
            assertThat(browser.cookies()).isEmpty();
            browser.newPage().navigate(outer.plainCookieFromLocalhost());
            assertThat(browser.cookies()).hasSize(1);
        }
    }
}
