package org.eigenlens.quiz.format;

import java.util.List;
import org.eigenlens.quiz.grading.Grader;
import org.eigenlens.quiz.grading.PairsGrader;
import org.eigenlens.quiz.response.Eigenpair;
import org.eigenlens.quiz.response.Eigenpairs;
import org.eigenlens.quiz.response.Quantity;
import org.eigenlens.quiz.response.UnreadableException;

/**
 * Eigenvalues with an eigenvector each, in any order. How many is for the learner to say.
 *
 * @param size the number of entries of a vector
 */
public record EigenpairsFormat(int size) implements AnswerFormat<Eigenpairs> {

    @Override
    public String advice() {
        return "Type each eigenvalue, a colon and its eigenvector, such as 3: " + Sizes.example(size)
                + "; and a semicolon between pairs.";
    }

    @Override
    public Grader<Eigenpairs> against(Eigenpairs truth) {
        return new PairsGrader(truth);
    }

    @Override
    public Eigenpairs parse(String response) {
        Eigenpairs pairs = Eigenpairs.parse(response);
        for (Eigenpair pair : pairs.pairs()) {
            if (pair.vector().size() != size) {
                throw new UnreadableException("The vector beside "
                        + pair.value().source() + " has " + pair.vector().size()
                        + " entries, and an eigenvector here has " + size + ". " + advice());
            }
        }
        return pairs;
    }

    @Override
    public String echo(Eigenpairs value) {
        return value.toTex();
    }

    @Override
    public List<Quantity> numbers(Eigenpairs value) {
        return value.numbers();
    }
}
