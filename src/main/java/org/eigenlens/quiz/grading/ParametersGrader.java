package org.eigenlens.quiz.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Grades how a widget is set, by conditions on its parameters.
 *
 * @param conditions what is asked: each is a part
 * @param provisos what must hold besides, which most settings fulfil: without them there is no credit, and by them none is earned
 */
public record ParametersGrader(List<Condition> conditions, List<Condition> provisos)
        implements Grader<Map<String, String>> {

    /**
     * A condition on the parameters of a widget.
     *
     * @param holds must be false, and not throw, for parameters that are missing or cannot be read
     * @param otherwise a sentence for parameters for which it does not hold
     */
    public record Condition(Predicate<Map<String, String>> holds, Function<Map<String, String>, String> otherwise) {

        /** A condition of which the same is said whatever the parameters are. */
        public Condition(Predicate<Map<String, String>> holds, String otherwise) {
            this(holds, parameters -> otherwise);
        }
    }

    public ParametersGrader {
        conditions = List.copyOf(conditions);
        provisos = List.copyOf(provisos);
    }

    /** Conditions alone. */
    public ParametersGrader(List<Condition> conditions) {
        this(conditions, List.of());
    }

    @Override
    public Grade grade(Map<String, String> parameters) {
        List<Remark> missed = missed(conditions, parameters);
        List<Remark> broken = missed(provisos, parameters);
        int kept = broken.isEmpty() ? conditions.size() - missed.size() : 0;
        missed.addAll(broken);
        return Grade.parts(kept, conditions.size(), missed);
    }

    private static List<Remark> missed(List<Condition> conditions, Map<String, String> parameters) {
        List<Remark> remarks = new ArrayList<>();
        for (Condition condition : conditions) {
            if (!condition.holds().test(parameters)) {
                remarks.add(Remark.wrong(condition.otherwise().apply(parameters)));
            }
        }
        return remarks;
    }
}
