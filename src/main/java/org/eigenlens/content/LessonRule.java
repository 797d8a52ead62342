package org.eigenlens.content;

import java.util.List;

/** One thing that the lint looks at in each lesson. */
interface LessonRule {

    List<Remark> check(ParsedLesson parsed, Course course);

    /** A finding whose file is known to the caller. */
    record Remark(int line, Finding.Level level, String sentence) {

        static Remark error(int line, String sentence) {
            return new Remark(line, Finding.Level.ERROR, sentence);
        }

        static Remark warning(int line, String sentence) {
            return new Remark(line, Finding.Level.WARNING, sentence);
        }
    }
}
