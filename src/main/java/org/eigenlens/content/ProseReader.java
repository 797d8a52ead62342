package org.eigenlens.content;

import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.eigenlens.content.markdown.Directive;
import org.eigenlens.content.markdown.LessonMarkdown;
import org.eigenlens.content.markdown.MathBlock;
import org.eigenlens.content.markdown.PlainText;
import org.eigenlens.content.markdown.StrayFence;

/** Reads what is plain markdown. */
final class ProseReader {

    private ProseReader() {}

    static boolean isProse(Node node) {
        return !(node instanceof Heading
                || node instanceof Directive
                || node instanceof StrayFence
                || node instanceof LinkReferenceDefinition
                || isPicture(node)
                || isUnclosed(node)
                || holdsDirective(node));
    }

    static Block.Prose read(List<Node> nodes) {
        return new Block.Prose(
                nodes.stream().map(LessonMarkdown::html).collect(Collectors.joining("\n")),
                nodes.stream().map(PlainText::of).collect(Collectors.joining(" ")),
                nodes.stream().map(LessonMarkdown::markdown).collect(Collectors.joining("\n\n")),
                LessonMarkdown.line(nodes.get(0)));
    }

    /** Why a node is neither prose nor anything else. */
    static String fault(Node node) {
        return isUnclosed(node)
                ? "The formula is never closed; end it by $$."
                : "A directive stands on its own or in a container, not inside a list or a quotation.";
    }

    private static boolean isPicture(Node node) {
        return node instanceof Paragraph && node.getFirstChild() instanceof Image image && image.getNext() == null;
    }

    private static boolean isUnclosed(Node node) {
        return node instanceof MathBlock math && !math.closed();
    }

    private static boolean holdsDirective(Node node) {
        return LessonMarkdown.children(node).stream()
                .anyMatch(child -> child instanceof Directive
                        || child instanceof StrayFence
                        || isUnclosed(child)
                        || holdsDirective(child));
    }
}
