package org.eigenlens.content;

import java.util.ArrayList;
import java.util.List;

/** The words that a reader finds in blocks: prose, titles, captions, prompts and options, in order. */
final class BlockText {

    private final List<String> texts = new ArrayList<>();

    private BlockText() {}

    static String of(List<? extends Block> blocks) {
        BlockText text = new BlockText();
        text.addAll(blocks);
        text.texts.removeIf(String::isEmpty);
        return String.join(" ", text.texts);
    }

    private void addAll(List<? extends Block> blocks) {
        blocks.forEach(this::add);
    }

    private void add(Block block) {
        switch (block) {
            case Block.Heading heading -> texts.add(heading.title().text());
            case Block.Prose prose -> texts.add(prose.text());
            case Block.Figure figure -> texts.add(figure.caption().text());
            case Block.Container container -> {
                texts.add(container.title().text());
                addAll(container.blocks());
            }
            case Block.Predict predict -> {
                addAll(predict.prompt());
                predict.options().forEach(option -> texts.add(option.text()));
                addAll(predict.reveal());
            }
            case Block.Question question -> {
                addAll(question.prompt());
                question.options().forEach(option -> texts.add(option.text()));
                addAll(question.hints());
            }
            case Block.Widget widget -> {}
            case Block.Broken broken -> {}
        }
    }
}
