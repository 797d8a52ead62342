package org.eigenlens.quiz.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Grades how a widget is set, by conditions on its parameters: each is a part.
 *
 * @param conditions what must hold, and what to say when it does not
 */
public record ParametersGrader(List<Condition> conditions) implements Grader<Map<String, String>> {

    /**
     * A condition on the parameters of a widget.
     *
     * @param holds must be false, and not throw, for parameters that are missing or cannot be read
     * @param otherwise a sentence for when it does not hold
     */
    public record Condition(Predicate<Map<String, String>> holds, String otherwise) {}

    public ParametersGrader {
        conditions = List.copyOf(conditions);
    }

    @Override
    public Grade grade(Map<String, String> parameters) {
        List<Remark> remarks = new ArrayList<>();
        for (Condition condition : conditions) {
            if (!condition.holds().test(parameters)) {
                remarks.add(Remark.wrong(condition.otherwise()));
            }
        }
        return Grade.parts(conditions.size() - remarks.size(), conditions.size(), remarks);
    }
}
