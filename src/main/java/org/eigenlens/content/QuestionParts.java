package org.eigenlens.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Node;
import org.eigenlens.content.markdown.Directive;
import org.eigenlens.content.markdown.LessonMarkdown;
import org.jspecify.annotations.Nullable;

/** Sorts what stands in a question: the prompt comes first, then the options, then hints, feedback and a solution. */
final class QuestionParts {

    private final List<Node> prompt = new ArrayList<>();
    private final List<Directive> hints = new ArrayList<>();
    private final List<Directive> feedback = new ArrayList<>();
    private @Nullable Node options;
    private @Nullable Directive solution;

    QuestionParts(Directive question) {
        LessonMarkdown.children(question).forEach(this::sort);
        if (prompt.isEmpty()) {
            throw new BrokenBlockException("A question begins with what it asks.");
        }
    }

    private void sort(Node node) {
        if (node instanceof Directive directive && sorted(directive)) {
            return;
        }
        if (options == null && Choice.isMarked(node)) {
            options = node;
        } else if (options == null && solution == null && hints.isEmpty() && feedback.isEmpty()) {
            prompt.add(node);
        } else {
            throw new BrokenBlockException(
                    "In a question the prompt comes first; indent what belongs to an option by two"
                            + " spaces, below a blank line.");
        }
    }

    private boolean sorted(Directive directive) {
        switch (directive.name()) {
            case "hint" -> hints.add(directive);
            case "feedback" -> feedback.add(directive);
            case "solution" -> solution = directive;
            default -> {
                return false;
            }
        }
        return true;
    }

    List<Node> prompt() {
        return prompt;
    }

    List<Directive> hints() {
        return hints;
    }

    /** What is said to typed answers. */
    List<Directive> feedback() {
        return feedback;
    }

    /** The list of marked options, or null. */
    @Nullable
    Node options() {
        return options;
    }

    List<Block> solution(BlockReader reader) {
        if (solution == null) {
            return List.of();
        }
        reader.check(solution, Set.of(), false);
        return reader.readChildren(solution);
    }
}
