package org.eigenlens.journey;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** axe-core, as every journey asks it. */
final class Axe {

    private Axe() {}

    /** What of a formula is for the eye: hidden from screen readers, and in a lesson most of all elements. */
    private static final String FORMULAS = ".katex-html";

    /**
     * What is wrong with a page, its formulas left out, which one journey looks at for all: of what axe looks for, only their colours could be wrong.
     */
    static AxeBuilder on(Page page) {
        return onAllOf(page).exclude(FORMULAS);
    }

    /**
     * The same with formulas: looked for in the page itself, which has no frames of other sites, and without a report on everything that is well. On a lesson both together
     * take less than half of the time.
     */
    static AxeBuilder onAllOf(Page page) {
        AxeRunOptions violationsOnly = new AxeRunOptions();
        violationsOnly.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(violationsOnly).setLegacyMode(true);
    }

    /** What is wrong with a page, a line each; looked for when all of it is drawn. */
    static List<String> complaints(Page page) {
        settle(page);
        return on(page).analyze().getViolations().stream().map(Axe::words).toList();
    }

    /** Waits until the page is drawn as it is to be looked at now, and its colours have come to rest. */
    static void settle(Page page) {
        page.evaluate("""
                () => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))
                    .then(() => Promise.all(document.getAnimations()
                        .filter(animation => animation instanceof CSSTransition)
                        .map(transition => transition.finished.catch(() => null))))""");
    }

    private static String words(Rule rule) {
        List<String> places = rule.getNodes().stream()
                .map(node -> node.getTarget() + " " + node.getFailureSummary())
                .toList();
        return rule.getId() + " (" + rule.getHelp() + ") at " + places;
    }
}
