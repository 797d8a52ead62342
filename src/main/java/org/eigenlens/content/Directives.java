package org.eigenlens.content;

import java.util.Map;
import java.util.TreeMap;
import org.eigenlens.content.markdown.Directive;

/** The directives of lessons, by name. */
final class Directives {

    private static final Map<String, DirectiveRule> RULES = new TreeMap<>(Map.of(
            "widget", new WidgetRule(),
            "step", new ContainerRule(Block.Step::new, true),
            "hint", new ContainerRule(Block.Hint::new, false),
            "proof", new ContainerRule(Block.Proof::new, false),
            "definition", new ContainerRule(Block.Definition::new, true),
            "example", new ContainerRule(Block.Example::new, false),
            "predict", new PredictRule(),
            "question", new QuestionRule()));

    private static final Map<String, String> HOMES =
            Map.of("reveal", "predict", "solution", "question", "feedback", "question");

    private Directives() {}

    /**
     * The rule of a directive.
     *
     * @throws BrokenBlockException when there is no such directive, or not here
     */
    static DirectiveRule rule(Directive directive) {
        String name = directive.name();
        DirectiveRule rule = RULES.get(name);
        if (rule == null) {
            String home = HOMES.get(name);
            throw new BrokenBlockException(
                    home == null
                            ? "There is no directive \"" + name + "\"; there are " + String.join(", ", RULES.keySet())
                                    + "."
                            : "A " + name + " stands directly in a " + home + ", which is opened by more colons.");
        }
        if (directive.leaf() != name.equals("widget")) {
            throw new BrokenBlockException(
                    directive.leaf()
                            ? "A " + name + " is a container: open it by three colons and close it by three."
                            : "A widget holds nothing: write it on one line that begins with two colons.");
        }
        return rule;
    }
}
