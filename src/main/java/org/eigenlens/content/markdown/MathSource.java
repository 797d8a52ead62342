package org.eigenlens.content.markdown;

import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownWriter;

/** Writes formulas as {@link DollarParser} and {@link MathBlockParser} read them. */
final class MathSource implements NodeRenderer {

    private final MarkdownWriter markdown;

    private MathSource(MarkdownNodeRendererContext context) {
        this.markdown = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(InlineMath.class, MathBlock.class, LoneDollar.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case InlineMath math -> {
                String dollars = math.display() ? "$$" : "$";
                markdown.raw(dollars + math.tex() + dollars + math.tail());
            }
            case MathBlock math -> {
                markdown.raw("$$");
                markdown.line();
                math.tex().lines().forEach(line -> {
                    markdown.raw(line);
                    markdown.line();
                });
                markdown.raw("$$");
                markdown.block();
            }
            case LoneDollar dollar -> markdown.raw(dollar.literal());
            default -> throw new IllegalArgumentException("Not a formula: " + node);
        }
    }

    static final class Factory implements MarkdownNodeRendererFactory {

        @Override
        public NodeRenderer create(MarkdownNodeRendererContext context) {
            return new MathSource(context);
        }

        /** A dollar in plain text had a backslash before it. */
        @Override
        public Set<Character> getSpecialCharacters() {
            return Set.of('$');
        }
    }
}
