package org.eigenlens.content.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/**
 * The markdown of lessons: CommonMark with tables, directives and formulas, rendered so that nothing in it can run a script.
 * Raw HTML comes out as text, and addresses pass {@link SafeUrl}. Safe for use by several threads.
 */
public final class LessonMarkdown {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .customBlockParserFactory(new DirectiveParser.Factory())
            .customBlockParserFactory(new MathBlockParser.Factory())
            .customInlineContentParserFactory(new DollarParser.Factory())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .nodeRendererFactory(MathRenderer::new)
            .nodeRendererFactory(LinkRenderer::new)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .percentEncodeUrls(true)
            .build();

    private static final MarkdownRenderer WRITER = MarkdownRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .nodeRendererFactory(new MathSource.Factory())
            .build();

    private LessonMarkdown() {}

    /** Parses markdown into the library's tree, with source spans on every node. */
    public static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }

    /** Writes a node and all below it as markdown that means the same; directives cannot be written. */
    public static String markdown(Node node) {
        return WRITER.render(node).strip();
    }

    /** Writes what is inside a heading or a paragraph as markdown. */
    public static String innerMarkdown(Node node) {
        String whole = markdown(node);
        return node instanceof Heading ? whole.replaceFirst("^#+ ", "") : whole;
    }

    /** Renders a node and all below it as safe HTML. */
    public static String html(Node node) {
        return RENDERER.render(node).strip();
    }

    /** Renders what is inside a node as safe HTML, without the element of the node itself. */
    public static String innerHtml(Node node) {
        StringBuilder html = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            RENDERER.render(child, html);
        }
        return html.toString().strip();
    }

    /** The line where a node begins, counted from 1; that of its parent where it has no place of its own. */
    public static int line(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.getSourceSpans().isEmpty()) {
                return at.getSourceSpans().get(0).getLineIndex() + 1;
            }
        }
        return 1;
    }

    /** The nodes directly inside a node. */
    public static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }
}
