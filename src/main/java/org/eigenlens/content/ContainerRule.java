package org.eigenlens.content;

import java.util.List;
import java.util.Set;
import org.eigenlens.content.markdown.Directive;
import org.eigenlens.content.markdown.LessonMarkdown;

/** Reads a container that is a title and blocks. */
record ContainerRule(Maker maker, boolean titled) implements DirectiveRule {

    /** The constructor of the block. */
    interface Maker {
        Block make(String id, Phrase title, List<Block> blocks, int line);
    }

    @Override
    public Set<String> attributes(Directive directive) {
        return Set.of("title");
    }

    @Override
    public Block read(Directive directive, BlockReader reader) {
        String id = reader.id(directive);
        Phrase title = reader.phrase(directive, "title");
        if (titled && title.isEmpty()) {
            throw new BrokenBlockException("A " + directive.name() + " needs a title, such as {title=\"…\"}.");
        }
        return maker.make(id, title, reader.readChildren(directive), LessonMarkdown.line(directive));
    }
}
