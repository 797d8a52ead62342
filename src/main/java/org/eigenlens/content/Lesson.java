package org.eigenlens.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A lesson, parsed.
 *
 * @param slug its name in addresses, from the file name {@code NNN-slug.md}
 * @param number its place in the course, from the file name
 * @param blocks what the reader sees, in order
 * @param answers by the id of the question or prediction; never to be sent to a browser before the reader has answered
 */
public record Lesson(String slug, int number, FrontMatter about, List<Block> blocks, Map<String, Answer> answers) {

    public Lesson {
        blocks = List.copyOf(blocks);
        answers = Map.copyOf(answers);
    }

    public String title() {
        return about.title();
    }

    /** The headings in order, for a table of contents. */
    public List<Block.Heading> headings() {
        return blocks(Block.Heading.class);
    }

    /** All blocks of one type, at whatever depth, in the order of reading. */
    public <T extends Block> List<T> blocks(Class<T> type) {
        List<T> found = new ArrayList<>();
        collect(blocks, type, found);
        return List.copyOf(found);
    }

    /** What is right for the question or prediction with this id. */
    public Optional<Answer> answer(String id) {
        return Optional.ofNullable(answers.get(id));
    }

    private static <T extends Block> void collect(List<Block> blocks, Class<T> type, List<T> found) {
        for (Block block : blocks) {
            if (type.isInstance(block)) {
                found.add(type.cast(block));
            }
            collect(children(block), type, found);
        }
    }

    private static List<Block> children(Block block) {
        return switch (block) {
            case Block.Container container -> container.blocks();
            case Block.Predict predict -> concat(predict.prompt(), predict.reveal());
            case Block.Question question -> concat(question.prompt(), question.hints());
            case Block.Heading heading -> List.of();
            case Block.Prose prose -> List.of();
            case Block.Figure figure -> List.of();
            case Block.Widget widget -> List.of();
            case Block.Broken broken -> List.of();
        };
    }

    private static List<Block> concat(List<Block> first, List<? extends Block> second) {
        List<Block> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }
}
