package org.eigenlens.content;

import java.util.List;
import java.util.Map;

/**
 * Formulas can be typeset.
 *
 * @param faults the formulas of the course that cannot, with the reason
 */
record TexRule(Map<Formula, String> faults) implements LessonRule {

    @Override
    public List<Remark> check(ParsedLesson parsed, Course course) {
        return parsed.formulas().stream()
                .filter(located -> faults.containsKey(located.value()))
                .map(located -> Remark.error(
                        located.line(),
                        "The formula " + located.value().tex() + " is refused: " + faults.get(located.value())))
                .toList();
    }
}
