package org.eigenlens.math.exact.solution;

import java.util.ArrayList;
import java.util.List;
import org.eigenlens.math.exact.Definiteness;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.Inertia;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Surd;

/** Writes \(x^\top Ax\) as a sum of squares by completing one square after another (Lagrange 1759). */
public final class SquareCompletionSolution {

    private final ExactMatrix matrix;
    private final List<Step> steps = new ArrayList<>();
    private final List<Surd> coefficients = new ArrayList<>();
    private final List<ExactVector> forms = new ArrayList<>();

    private SquareCompletionSolution(ExactMatrix matrix) {
        this.matrix = matrix;
    }

    /**
     * The worked solution for a symmetric matrix of real surds.
     *
     * @throws IllegalArgumentException if the matrix is not symmetric
     */
    public static WorkedSolution of(ExactMatrix matrix) {
        if (!matrix.isSymmetric()) {
            throw new IllegalArgumentException("Squares are completed for symmetric matrices.");
        }
        SquareCompletionSolution solution = new SquareCompletionSolution(matrix);
        ExactMatrix rest = matrix;
        while (!rest.isZero()) {
            rest = solution.reduce(rest);
        }
        solution.conclude();
        return new WorkedSolution(WorkedSolution.Task.SQUARE_COMPLETION, matrix, solution.steps);
    }

    private ExactMatrix reduce(ExactMatrix form) {
        for (int k = 0; k < form.rows(); k++) {
            if (!form.entry(k, k).isZero()) {
                return completeSquare(form, k);
            }
        }
        for (int i = 0; ; i++) {
            for (int j = i + 1; j < form.rows(); j++) {
                if (!form.entry(i, j).isZero()) {
                    return splitProduct(form, i, j);
                }
            }
        }
    }

    private ExactMatrix completeSquare(ExactMatrix form, int k) {
        ExactNumber c = form.entry(k, k);
        ExactVector linear = form.row(k).times(c.reciprocal());
        ExactMatrix rest = form.minus(LinearForm.square(c, linear));
        boolean mixed = linear.entries().stream().filter(x -> !x.isZero()).count() > 1;
        if (mixed) {
            steps.add(new CompletedSquare(form, k, c, linear, rest));
        }
        add(c, linear);
        return rest;
    }

    private ExactMatrix splitProduct(ExactMatrix form, int i, int j) {
        ExactNumber c = form.entry(i, j).times(Surd.of(2)).reciprocal();
        ExactVector sum = form.row(i).plus(form.row(j));
        ExactVector difference = form.row(i).minus(form.row(j));
        ExactMatrix rest = form.minus(LinearForm.square(c, sum)).plus(LinearForm.square(c, difference));
        steps.add(new SplitProduct(form, i, j, c, sum, difference, rest));
        add(c, sum);
        add(c.negate(), difference);
        return rest;
    }

    private void add(ExactNumber coefficient, ExactVector form) {
        coefficients.add((Surd) coefficient);
        forms.add(form);
    }

    private void conclude() {
        int positive = (int) coefficients.stream().filter(c -> c.signum() > 0).count();
        Inertia inertia = new Inertia(positive, forms.size() - positive, matrix.rows() - forms.size());
        steps.add(new SumOfSquares(matrix, coefficients, forms, inertia, Definiteness.of(inertia)));
    }
}
