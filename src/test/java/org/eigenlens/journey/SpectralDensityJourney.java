package org.eigenlens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The spectra at a sharp and at a flat minimum of a network that the server trains while one waits. */
class SpectralDensityJourney extends Journey {

    /** A training may take a while on a busy machine. */
    private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    private WidgetOnPage open(String query) {
        page.navigate(address("widget/spectral-density" + query));
        WidgetOnPage widget = new WidgetOnPage(page, "spectral-density");
        assertThat(widget.sentence()).containsText(Pattern.compile("comes to rest"), PATIENTLY);
        return widget;
    }

    private Locator rate(WidgetOnPage widget, String group, String rate) {
        return widget.element()
                .getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName(group))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(rate));
    }

    @Test
    void sharpAndFlatMinimumAreToldApartByTheirSpectra() {
        WidgetOnPage widget = open("");
        assertThat(widget.sentence()).containsText("the minimum of η = 0.6 is the flatter one");
        assertThat(widget.fact("Largest eigenvalue, η = 0.1")).containsText("7.01");
        assertThat(widget.fact("Largest eigenvalue, η = 0.6")).containsText("3.33");
        assertThat(widget.fact("Eigenvalues at 0, of 25, η = 0.6")).hasText("17");
        assertThat(widget.element().locator(".density .mark")).hasCount(50);
    }

    @Test
    void bandwidthIsSetByAHandleAKeyAndSilvermansRuleAndTheValueAtZeroIsReadOff() {
        WidgetOnPage widget = open("");
        assertThat(widget.fact("Density at 0, η = 0.1")).containsText("0.357912");
        widget.slider("Bandwidth h, where one bandwidth from 0 is").focus();
        page.keyboard().press("ArrowLeft");
        assertThat(page).hasURL(Pattern.compile("h=0\\.9(&|$)"));
        widget.button("Silverman’s h").click();
        assertThat(page).hasURL(Pattern.compile("h=0\\.00409"));
        assertThat(widget.fact("Bandwidth h")).containsText("0.00409");
    }

    @Test
    void anotherUnitReversesTheOrderOfTheTwoMinima() {
        WidgetOnPage widget = open("");
        widget.slider("Unit α in which output weights are measured").focus();
        page.keyboard().press("End");
        assertThat(widget.sentence()).containsText("the minimum of η = 0.1 is the flatter one");
    }

    @Test
    void trainingShowsHowFarItIsAndIsStoppedAndGoesOn() {
        WidgetOnPage widget = open("?seed=5&eta1=0.6&eta2=0.8");
        rate(widget, "First learning rate", "0.1").click();
        widget.button("Stop").click();
        assertThat(widget.element().locator(".computing")).containsText("Stopped.");
        assertThat(widget.element().getByRole(AriaRole.PROGRESSBAR)).isVisible();
        assertThat(widget.sentence()).containsText("is being trained with the learning rates 0.1 and 0.8");
        widget.button("Go on").click();
        assertThat(widget.sentence()).containsText(Pattern.compile("η = 0.1 comes to rest"), PATIENTLY);
        assertThat(widget.element().locator(".computing")).hasCount(0);
    }

    @Test
    void rateThatIsTooLargeFindsNoMinimum() {
        WidgetOnPage widget = open("?seed=2");
        rate(widget, "Second learning rate", "0.8").click();
        assertThat(widget.sentence()).containsText("With η = 0.8 the loss has run away after", PATIENTLY);
    }
}
