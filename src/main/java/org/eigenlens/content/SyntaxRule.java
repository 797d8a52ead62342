package org.eigenlens.content;

import java.util.List;

/** What was noticed while the lesson was read: directives, attributes, identifiers, dollars, HTML. */
record SyntaxRule() implements LessonRule {

    @Override
    public List<Remark> check(ParsedLesson parsed, Course course) {
        return parsed.problems().stream()
                .map(problem -> Remark.error(problem.line(), problem.sentence()))
                .toList();
    }
}
