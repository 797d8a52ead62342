package org.eigenlens.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A lesson has all that a lesson holds, sections in order, and a length that can be read at a sitting. */
record ShapeRule() implements LessonRule {

    static final int FEWEST_WORDS = 600;
    static final int MOST_WORDS = 1200;

    /** Two letters or more, so that what a formula leaves in the text is not counted. */
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}’'-]+");

    @Override
    public List<Remark> check(ParsedLesson parsed, Course course) {
        Lesson lesson = parsed.lesson();
        List<Remark> remarks = new ArrayList<>();
        require(remarks, lesson, Block.Widget.class, 1, "a live widget, ::widget{type=…}");
        require(remarks, lesson, Block.Predict.class, 1, "a prediction, ::::predict{#id}");
        require(remarks, lesson, Block.Step.class, 1, "a proof or derivation in steps, :::step{title=\"…\"}");
        require(remarks, lesson, Block.Example.class, 1, "a worked example, :::example");
        require(remarks, lesson, Block.Question.class, 2, "two checkpoints, :::question{#id kind=…}");
        int words = words(lesson);
        if (words < FEWEST_WORDS || words > MOST_WORDS) {
            remarks.add(Remark.warning(
                    1,
                    "The lesson has " + words + " words of two letters or more; between " + FEWEST_WORDS + " and "
                            + MOST_WORDS + " read well."));
        }
        int level = 1;
        for (Block.Heading heading : lesson.headings()) {
            if (heading.level() > level + 1) {
                remarks.add(Remark.error(heading.line(), "A heading goes at most one level below the one before it."));
            }
            level = heading.level();
        }
        return remarks;
    }

    static int words(Lesson lesson) {
        return (int) WORD.matcher(BlockText.of(lesson.blocks())).results().count();
    }

    private static void require(
            List<Remark> remarks, Lesson lesson, Class<? extends Block> type, int fewest, String what) {
        int count = lesson.blocks(type).size();
        if (count < fewest) {
            remarks.add(Remark.error(1, "A lesson needs " + what + "; this one has " + count + "."));
        }
    }
}
