package org.eigenlens.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.eigenlens.content.markdown.Directive;
import org.eigenlens.content.markdown.LessonMarkdown;
import org.eigenlens.content.markdown.PlainText;
import org.eigenlens.content.markdown.SafeUrl;
import org.eigenlens.content.markdown.StrayFence;

/** Reads a tree of markdown into blocks, one by one, so that a broken one takes nothing else down. */
final class BlockReader {

    private final Notes notes;
    private final Ids ids;
    private final Map<String, Answer> answers = new LinkedHashMap<>();

    BlockReader(Notes notes) {
        this.notes = notes;
        this.ids = new Ids(notes);
    }

    List<Block> readChildren(Node parent) {
        return read(LessonMarkdown.children(parent));
    }

    List<Block> read(List<Node> nodes) {
        List<Block> blocks = new ArrayList<>();
        List<Node> prose = new ArrayList<>();
        for (Node node : nodes) {
            if (ProseReader.isProse(node)) {
                prose.add(node);
            } else {
                flush(prose, blocks);
                readOne(node, blocks);
            }
        }
        flush(prose, blocks);
        return blocks;
    }

    /** The answers of the questions read so far. */
    Map<String, Answer> answers() {
        return answers;
    }

    void answer(String id, Answer answer) {
        answers.put(id, answer);
    }

    /** The id of a directive: the one written, or else one made from its name. */
    String id(Directive directive) {
        String written = directive.attributes().id();
        return written == null ? ids.counted(directive.name()) : ids.written(written, LessonMarkdown.line(directive));
    }

    /** The id of a directive of which readers' work is kept, and which therefore must have one written. */
    String requiredId(Directive directive) {
        if (directive.attributes().id() == null) {
            throw new BrokenBlockException("A " + directive.name()
                    + " needs an identifier under which answers are kept, such as {#why-it-locks}.");
        }
        return id(directive);
    }

    /** An attribute as a line of markdown; empty when it is not written. */
    Phrase phrase(Directive directive, String attribute) {
        String written = directive.attributes().value(attribute);
        return written == null ? Phrase.EMPTY : phrase(written, LessonMarkdown.line(directive));
    }

    private Phrase phrase(String markdown, int line) {
        Node document = LessonMarkdown.parse("\n".repeat(line - 1) + markdown.strip());
        notes.take(document);
        Node only = document.getFirstChild();
        if (only instanceof Paragraph && only.getNext() == null) {
            return Phrase.of(only);
        }
        throw new BrokenBlockException("A title is one line of text; this is more: " + markdown);
    }

    private void flush(List<Node> prose, List<Block> blocks) {
        if (!prose.isEmpty()) {
            blocks.add(ProseReader.read(prose));
            prose.clear();
        }
    }

    private void readOne(Node node, List<Block> blocks) {
        int line = LessonMarkdown.line(node);
        try {
            switch (node) {
                case LinkReferenceDefinition definition -> {}
                case Heading heading -> blocks.add(heading(heading));
                case Paragraph picture -> blocks.add(figure((Image) picture.getFirstChild()));
                case Directive directive -> blocks.add(directive(directive));
                case StrayFence fence ->
                    throw new BrokenBlockException("These colons close nothing; a container that"
                            + " holds others is opened and closed by more colons than they are.");
                default -> throw new BrokenBlockException(ProseReader.fault(node));
            }
        } catch (BrokenBlockException e) {
            notes.broken(line, e.sentence());
            blocks.add(new Block.Broken(e.sentence(), line));
            if (node instanceof Directive directive && !directive.closed()) {
                blocks.addAll(readChildren(directive));
            }
        }
    }

    /**
     * Reads the directive.
     *
     * @throws BrokenBlockException with a sentence for the author
     */
    Block directive(Directive directive) {
        DirectiveRule rule = Directives.rule(directive);
        check(directive, rule.attributes(directive), rule.open());
        return rule.read(directive, this);
    }

    /**
     * Checks the opening and closing of a directive; an attribute that is not known is noted and does no harm.
     *
     * @param known the attributes that it may have beside {@code #id}
     * @param open whether any other is welcome too
     * @throws BrokenBlockException with a sentence for the author
     */
    void check(Directive directive, Set<String> known, boolean open) {
        String fault = directive.fault();
        if (fault != null) {
            throw new BrokenBlockException(fault);
        }
        if (!directive.closed()) {
            throw new BrokenBlockException(
                    "The " + directive.name() + " is never closed; end it by a line with as many colons as opened it.");
        }
        for (String name : directive.attributes().values().keySet()) {
            if (!open && !known.contains(name)) {
                String others =
                        known.stream().sorted().map(other -> ", " + other).collect(Collectors.joining());
                notes.problem(
                        LessonMarkdown.line(directive),
                        "The directive " + directive.name() + " has no attribute " + name + "; it may have #id" + others
                                + ".");
            }
        }
    }

    private Block heading(Heading heading) {
        int line = LessonMarkdown.line(heading);
        if (heading.getLevel() == 1) {
            notes.problem(line, "The title of a lesson stands in its front matter; begin sections with ##.");
        }
        if (!(heading.getParent() instanceof Document)) {
            notes.problem(line, "A heading stands outside of all containers; give the container a title instead.");
        }
        String id = HeadingId.take(heading);
        Phrase title = Phrase.of(heading);
        return new Block.Heading(
                Math.max(2, heading.getLevel()),
                id == null ? ids.ofTitle(title.text()) : ids.written(id, line),
                title,
                line);
    }

    private Block figure(Image image) {
        int line = LessonMarkdown.line(image);
        String source = SafeUrl.resolve(image.getDestination())
                .orElseThrow(() -> new BrokenBlockException(
                        "A picture is ../media/name.svg, a file of the course; not " + image.getDestination() + "."));
        String caption = image.getTitle();
        return new Block.Figure(
                source, PlainText.of(image), caption == null ? Phrase.EMPTY : phrase(caption, line), line);
    }
}
