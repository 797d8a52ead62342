package org.eigenlens.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commonmark.node.BulletList;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.eigenlens.content.markdown.LessonMarkdown;

/**
 * One option of a list: its first paragraph, perhaps marked {@code [x]} or {@code [ ]}, and below it what to say to those who
 * choose it.
 */
record Choice(Phrase option, Mark mark, List<Block> feedback) {

    enum Mark {
        RIGHT,
        WRONG,
        NONE
    }

    /** Whether a node is a list whose items are marked as right or wrong. */
    static boolean isMarked(Node node) {
        return node instanceof BulletList
                && LessonMarkdown.children(node).stream().anyMatch(item -> mark(item) != Mark.NONE);
    }

    static List<Choice> read(Node list, BlockReader reader) {
        List<Choice> choices = new ArrayList<>();
        for (Node item : LessonMarkdown.children(list)) {
            List<Node> parts = LessonMarkdown.children(item);
            if (parts.isEmpty() || !(parts.get(0) instanceof Paragraph first)) {
                throw new BrokenBlockException("Each option begins with a line of text.");
            }
            Mark mark = mark(item);
            if (mark != Mark.NONE && first.getFirstChild() instanceof Text text) {
                text.setLiteral(text.getLiteral().substring(4));
            }
            Phrase option = Phrase.of(first);
            choices.add(new Choice(option, mark, reader.read(parts.subList(1, parts.size()))));
        }
        return choices;
    }

    static List<Phrase> options(List<Choice> choices) {
        return choices.stream().map(Choice::option).toList();
    }

    /** The numbers of the right options, counted from 1, separated by spaces. */
    static String answer(List<Choice> choices) {
        return IntStream.range(0, choices.size())
                .filter(index -> choices.get(index).mark() == Mark.RIGHT)
                .mapToObj(index -> Integer.toString(index + 1))
                .collect(Collectors.joining(" "));
    }

    static List<Answer.Feedback> feedback(List<Choice> choices) {
        return IntStream.range(0, choices.size())
                .filter(index -> !choices.get(index).feedback().isEmpty())
                .mapToObj(index -> new Answer.Feedback(
                        Integer.toString(index + 1), choices.get(index).feedback()))
                .toList();
    }

    private static Mark mark(Node item) {
        Node first = item.getFirstChild();
        if (first instanceof Paragraph && first.getFirstChild() instanceof Text text) {
            String literal = text.getLiteral();
            if (literal.startsWith("[x] ") || literal.startsWith("[X] ")) {
                return Mark.RIGHT;
            }
            return literal.startsWith("[ ] ") ? Mark.WRONG : Mark.NONE;
        }
        return Mark.NONE;
    }
}
