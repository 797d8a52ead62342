package org.eigenlens.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A formula on a line of its own is seen whole: what has no room in its line goes on in the next one. */
class WideFormulaJourney extends Journey {

    @ParameterizedTest
    @ValueSource(ints = {1440, 1024, 390})
    void resultOfAWorkedExampleIsSeenAtEveryWidth(int width) {
        page.setViewportSize(width, 900);
        page.navigate(address("lesson/eigenvectors"));
        Locator formulas = page.locator("main eig-math[display]");
        formulas.filter(new Locator.FilterOptions().setHas(page.locator(".katex")))
                .last()
                .waitFor();
        page.evaluate("document.fonts.ready");
        Object cut = formulas.evaluateAll(
                "all => all.filter(one => one.scrollWidth > one.clientWidth).map(one => one.querySelector('annotation').textContent)");
        assertThat(cut).isEqualTo(List.of());
        assertThat(formulas.count()).isGreaterThan(3);
    }
}
