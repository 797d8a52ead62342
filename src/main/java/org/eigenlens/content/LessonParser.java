package org.eigenlens.content;

import java.util.ArrayList;
import java.util.List;
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
        noteFormulas(split.about(), file.text(), notes);
        BlockReader reader = new BlockReader(notes);
        Lesson lesson = new Lesson(file.slug(), number, split.about(), reader.readChildren(document), reader.answers());
        return new ParsedLesson(file.name(), lesson, notes.problems(), notes.formulas(), notes.references());
    }

    /** Formulas in the summary and the goals count too, at the line where the text is first found. */
    private static void noteFormulas(FrontMatter about, String text, Notes notes) {
        List<String> lines = new ArrayList<>(about.goals());
        lines.add(about.summary());
        for (String line : lines) {
            long above = text.substring(0, Math.max(0, text.indexOf(line)))
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
            notes.take(LessonMarkdown.parse("\n".repeat((int) above) + line));
        }
    }
}
