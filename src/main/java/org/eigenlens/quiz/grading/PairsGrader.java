package org.eigenlens.quiz.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eigenlens.quiz.response.Eigenpair;
import org.eigenlens.quiz.response.Eigenpairs;

/**
 * Compares pairs of a number and a direction, in any order, with those that are expected.
 *
 * @param truth the pairs expected
 */
public record PairsGrader(Eigenpairs truth) implements Grader<Eigenpairs> {

    @Override
    public Grade grade(Eigenpairs typed) {
        List<Eigenpair> left = new ArrayList<>(truth.pairs());
        int found = 0;
        for (Eigenpair pair : typed.pairs()) {
            Optional<Eigenpair> match =
                    left.stream().filter(expected -> isSame(expected, pair)).findFirst();
            match.ifPresent(left::remove);
            found += match.isPresent() ? 1 : 0;
        }
        return Grade.parts(found, Math.max(truth.pairs().size(), typed.pairs().size()), List.of());
    }

    private static boolean isSame(Eigenpair expected, Eigenpair typed) {
        return expected.vector().size() == typed.vector().size()
                && Closeness.of(expected.value(), typed.value()).isRight()
                && Parallel.of(expected.vector(), typed.vector()).isRight();
    }
}
