package org.eigenlens.content;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a lesson that search can lead to: a heading and what follows it up to the next one.
 *
 * @param id of the heading; empty for what stands before the first one
 * @param terms the titles of definitions in it
 */
record Section(Lesson lesson, String id, String title, String terms, String text) {

    static List<Section> of(Lesson lesson) {
        List<Section> sections = new ArrayList<>();
        String id = "";
        String title = lesson.title();
        List<Block> blocks = new ArrayList<>();
        for (Block block : lesson.blocks()) {
            if (block instanceof Block.Heading heading) {
                sections.add(of(lesson, id, title, blocks));
                id = heading.id();
                title = heading.title().text();
                blocks.clear();
            } else {
                blocks.add(block);
            }
        }
        sections.add(of(lesson, id, title, blocks));
        return sections;
    }

    private static Section of(Lesson lesson, String id, String title, List<Block> blocks) {
        String text = BlockText.of(blocks);
        String terms = blocks.stream()
                .filter(Block.Definition.class::isInstance)
                .map(block -> ((Block.Definition) block).title().text())
                .reduce("", (first, second) -> first + " " + second);
        return new Section(
                lesson,
                id,
                title,
                terms,
                id.isEmpty() ? Phrase.of(lesson.about().summary()).text() + " " + text : text);
    }
}
