package org.eigenlens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One cloud three ways: κ falls from a hundred to one, by standardizing or only by whitening. */
class NormalizationJourney extends Journey {

    private WidgetOnPage widget;

    @BeforeEach
    void openTheWidget() {
        page.navigate(address("widget/normalization"));
        widget = new WidgetOnPage(page, "normalization");
        assertThat(widget.sentence()).containsText("leaves the correlation: κ is 4.");
    }

    @Test
    void conditionNumberFallsFromAHundredToOne() {
        widget.choose("Scales 10 to 1, uncorrelated");
        assertThat(widget.sentence()).containsText("κ of the covariance is 100");
        assertThat(widget.sentence()).containsText("whitening already, and κ is 1");
        widget.choose("Same scale, strongly correlated");
        assertThat(widget.sentence()).containsText("κ too: 100. Only whitening");
        assertThat(widget.element().locator(".caption").first()).hasText("Raw: κ 100");
        assertThat(widget.element().locator("eig-side-plane .caption"))
                .hasText(new String[] {"Standardized: κ 100", "Whitened: κ 1"});
    }

    @Test
    void traceIsTheNumberOfFeaturesAndThenTheCovarianceIsTheIdentity() {
        assertThat(widget.fact("Trace, standardized")).hasText("2");
        assertThat(widget.fact("Covariance, whitened")).containsText("1 & 0");
        assertThat(widget.fact("Whitening matrix, the root of Σ⁻¹")).containsText("approx");
        assertThat(widget.element().locator("eig-side-plane .dots circle")).hasCount(180);
    }

    @Test
    void ellipseIsDraggedAndMovedByKeys() {
        widget.drag("Where the ellipse reaches farthest right", 6, 0);
        assertThat(page).hasURL(Pattern.compile("rho=0(&|$)"));
        assertThat(widget.sentence()).containsText("uncorrelated");
        widget.slider("Where the ellipse reaches farthest up").focus();
        page.keyboard().press("ArrowRight");
        assertThat(widget.sentence()).containsText("leaves the correlation");
        widget.slider("Correlation ρ").focus();
        page.keyboard().press("End");
        assertThat(widget.sentence()).containsText("κ is 199.");
    }

    @Test
    void whatIsTypedWronglyIsExplainedAndKept() {
        widget.element().locator("input[type=text]").last().fill("1");
        widget.element().locator("input[type=text]").last().press("Enter");
        assertThat(widget.element().locator(".complaint")).containsText("from −0.999 to 0.999");
        assertThat(widget.element().locator("input[type=text]").last()).hasValue("1");
    }
}
