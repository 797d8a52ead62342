package org.eigenlens.content;

import org.commonmark.node.Node;
import org.eigenlens.content.markdown.LessonMarkdown;

/** Parses the file of a lesson into the model. */
final class LessonParser {

    private LessonParser() {}

    /**
     * Parses a lesson; blocks that cannot be read become {@link Block.Broken}.
     *
     * @throws LessonException when the file name or the front matter is wrong
     */
    static ParsedLesson parse(LessonFile file) {
        int number = file.number();
        FrontMatterReader.Split split = FrontMatterReader.read(file.text());
        Node document = LessonMarkdown.parse(split.body());
        Notes notes = new Notes();
        notes.take(document);
        BlockReader reader = new BlockReader(notes);
        Lesson lesson = new Lesson(file.slug(), number, split.about(), reader.readChildren(document), reader.answers());
        return new ParsedLesson(file.name(), lesson, notes.problems(), notes.formulas(), notes.references());
    }
}
