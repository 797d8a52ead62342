package org.eigenlens.content;

import java.util.Set;
import org.eigenlens.content.markdown.Directive;

/** What one kind of directive may say, and how it is read. */
interface DirectiveRule {

    /** The attributes that this directive may have beside {@code #id}. */
    Set<String> attributes(Directive directive);

    /** Whether any other attribute is welcome too, for somebody else to check. */
    default boolean open() {
        return false;
    }

    /**
     * Reads the directive.
     *
     * @throws BrokenBlockException with a sentence for the author
     */
    Block read(Directive directive, BlockReader reader);
}
