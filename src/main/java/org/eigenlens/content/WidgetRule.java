package org.eigenlens.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.eigenlens.content.markdown.Directive;
import org.eigenlens.content.markdown.LessonMarkdown;

/** Reads a widget; what its parameters mean is known to the widget alone. */
record WidgetRule() implements DirectiveRule {

    @Override
    public Set<String> attributes(Directive directive) {
        return Set.of("type");
    }

    @Override
    public boolean open() {
        return true;
    }

    @Override
    public Block read(Directive directive, BlockReader reader) {
        Map<String, String> parameters =
                new LinkedHashMap<>(directive.attributes().values());
        String type = parameters.remove("type");
        if (type == null) {
            throw new BrokenBlockException("A widget needs its type, such as {type=linear-map}.");
        }
        return new Block.Widget(type, reader.id(directive), parameters, LessonMarkdown.line(directive));
    }
}
