package org.eigenlens.content.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Renders links and pictures whose address {@link SafeUrl} accepts; of any other only the words remain. */
final class LinkRenderer implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;

    LinkRenderer(HtmlNodeRendererContext context) {
        this.context = context;
        this.html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Link.class, Image.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case Link link -> link(link);
            case Image image -> image(image);
            default -> throw new IllegalArgumentException("Neither a link nor a picture: " + node);
        }
    }

    private void link(Link link) {
        SafeUrl.resolve(link.getDestination()).ifPresentOrElse(url -> link(link, url), () -> children(link));
    }

    private void link(Link link, String url) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("href", context.encodeUrl(url));
        if (url.startsWith("http")) {
            attributes.put("rel", "external noopener noreferrer");
        }
        html.tag("a", attributes);
        children(link);
        html.tag("/a");
    }

    private void image(Image image) {
        String alternative = PlainText.of(image);
        SafeUrl.resolve(image.getDestination())
                .ifPresentOrElse(
                        url -> {
                            Map<String, String> attributes = new LinkedHashMap<>();
                            attributes.put("src", context.encodeUrl(url));
                            attributes.put("alt", alternative);
                            attributes.put("loading", "lazy");
                            html.tag("img", attributes, true);
                        },
                        () -> html.text(alternative));
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
