package org.eigenlens.journey;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** axe-core, as every journey asks it. */
final class Axe {

    private Axe() {}

    /**
     * What is wrong with a page: looked for in the page itself, which has no frames of other sites, and without a report on everything that is well. On a lesson both together
     * take less than half of the time.
     */
    static AxeBuilder on(Page page) {
        AxeRunOptions violationsOnly = new AxeRunOptions();
        violationsOnly.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(violationsOnly).setLegacyMode(true);
    }
}
