package org.eigenlens.content;

import java.util.List;

/**
 * A lesson with what was noticed while it was read, as the lint wants it.
 *
 * @param file the name of its file
 */
record ParsedLesson(
        String file,
        Lesson lesson,
        List<Problem> problems,
        List<Located<Formula>> formulas,
        List<Located<Reference>> references) {}
