package org.eigenlens.content.markdown;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Renders formulas as {@code <eig-math>} elements that hold their TeX as text, readable before any script has run. */
final class MathRenderer implements NodeRenderer {

    /** Up to how much TeX a formula is kept on one line with what follows it: a longer one must be free to break. */
    private static final int SHORT = 40;

    private final HtmlWriter html;

    MathRenderer(HtmlNodeRendererContext context) {
        this.html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(InlineMath.class, MathBlock.class, LoneDollar.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case InlineMath math -> write(math);
            case MathBlock math -> {
                html.line();
                write(math.tex(), true);
                html.line();
            }
            case LoneDollar dollar -> html.text(dollar.literal());
            default -> throw new IllegalArgumentException("Not a formula: " + node);
        }
    }

    private void write(InlineMath math) {
        boolean together = !math.tail().isEmpty() && math.tex().length() <= SHORT;
        if (together) {
            html.tag("span", Map.of("class", "nowrap"));
        }
        write(math.tex(), math.display());
        html.text(math.tail());
        if (together) {
            html.tag("/span");
        }
    }

    private void write(String tex, boolean display) {
        html.tag("eig-math", display ? Map.of("display", "") : Map.of());
        html.text(tex);
        html.tag("/eig-math");
    }
}
