package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.brief;
import static org.eigenlens.quiz.families.Notation.tex;
import static org.eigenlens.quiz.families.Notation.typed;
import static org.eigenlens.quiz.families.Notation.vector;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.exact.text.InputException;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.WidgetFormat;
import org.eigenlens.quiz.grading.ParametersGrader;

/** The reader sets the matrix of a picture so that a given vector is an eigenvector for a given eigenvalue. */
final class SetAnEigenvector implements Family {

    @Override
    public About about() {
        return new About("set-an-eigenvector", 2, "eigenvectors", "Make a vector an eigenvector");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        int value = draw.nonzero(difficulty == Difficulty.EASY ? 3 : 4);
        ExactVector v = vector(draw.oneOf(1, 2, -1), difficulty == Difficulty.EASY ? 1 : draw.oneOf(1, -1, 2, -3))
                .simplified();
        ExactMatrix start = elsewhere(draw, v, value);
        ExactMatrix model = throughVector(v, value);
        Rubric<Map<String, String>> rubric = Rubric.of(
                new WidgetFormat("linear-map", Map.of("A", typed(start)), List.of("A")),
                "A=" + typed(model).replace(" ", "+"),
                new ParametersGrader(
                        List.of(new ParametersGrader.Condition(
                                parameters -> matrixIn(parameters)
                                        .filter(a -> isEigenpair(a, v, value))
                                        .isPresent(),
                                parameters -> matrixIn(parameters)
                                        .map(a -> miss(a, v, value))
                                        .orElse("Give the matrix of the picture four real numbers."))),
                        List.of(new ParametersGrader.Condition(
                                parameters -> matrixIn(parameters)
                                        .filter(a -> !isMultipleOfIdentity(a))
                                        .isPresent(),
                                "A multiple of the identity does it for every vector. Find another matrix."))));
        return Variant.of(
                        "Set the matrix so that $" + tex(v) + "$ is an eigenvector for $\\lambda = " + value
                                + "$. A multiple of the identity does not count.",
                        rubric,
                        () -> "Any $A$ with $A" + tex(v) + " = " + tex(v.times(Surd.of(value))) + "$ will do, such as $"
                                + tex(model) + "$.")
                .hint("Choose the first column. The second then follows from $Av = \\lambda v$.");
    }

    /** A matrix with \(Av=\lambda v\) and \(Ae_1=(\lambda+1)e_1\), or one like it where v is on an axis. */
    private static ExactMatrix throughVector(ExactVector v, int value) {
        Surd x = (Surd) v.entry(0);
        Surd y = (Surd) v.entry(1);
        Surd lambda = Surd.of(value);
        return new ExactMatrix(List.of(
                ExactVector.of(lambda.plus(Surd.ONE), x.negate().dividedBy(y)), ExactVector.of(Surd.ZERO, lambda)));
    }

    /** A matrix that has the eigenvalue, for another vector: the picture must not answer the question before anybody has touched it. */
    private static ExactMatrix elsewhere(Draw draw, ExactVector v, int value) {
        ExactMatrix matrix;
        do {
            matrix = Similar.diagonal(draw, 14, value, value + draw.nonzero(3)).matrix();
        } while (isEigenpair(matrix, v, value));
        return matrix;
    }

    private static boolean isEigenpair(ExactMatrix a, ExactVector v, int value) {
        return a.times(v).equals(v.times(Surd.of(value)));
    }

    /** Why v is no eigenvector of A for the eigenvalue, in the reader's own numbers. */
    private static String miss(ExactMatrix a, ExactVector v, int value) {
        ExactVector image = a.times(v);
        int i = v.entry(0).isZero() ? 1 : 0;
        ExactNumber factor = image.entry(i).dividedBy(v.entry(i));
        String check = "Your $A$ takes $" + tex(v) + "$ to $" + brief(image) + "$, ";
        return image.equals(v.times(factor))
                ? check + "so it is an eigenvector, but for $\\lambda = " + brief(factor) + "$, not $" + value + "$."
                : check + "and $" + value + "$ times the vector is $" + brief(v.times(Surd.of(value)))
                        + "$. The two must be the same.";
    }

    private static Optional<ExactMatrix> matrixIn(Map<String, String> parameters) {
        try {
            return MatrixLiteral.parse(parameters.getOrDefault("A", ""))
                    .exactEntries()
                    .filter(a -> a.rows() == 2 && a.isSquare());
        } catch (InputException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isMultipleOfIdentity(ExactMatrix a) {
        return a.entry(0, 1).isZero() && a.entry(1, 0).isZero() && a.entry(0, 0).equals(a.entry(1, 1));
    }
}
