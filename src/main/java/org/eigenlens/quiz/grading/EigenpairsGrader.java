package org.eigenlens.quiz.grading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eigenlens.math.exact.ExactEigenvalue;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.quiz.response.Eigenpair;
import org.eigenlens.quiz.response.Eigenpairs;
import org.eigenlens.quiz.response.Quantity;
import org.eigenlens.quiz.response.Row;

/**
 * Grades eigenpairs in any order: each is a part, and for an eigenvalue of several dimensions its vectors must be independent.
 *
 * <p>A pair whose vector belongs to another eigenvalue, or whose eigenvalue is right and whose vector is not, is worth a half.
 */
public final class EigenpairsGrader implements Grader<Eigenpairs> {

    private final ExactSpectrum spectrum;
    private final int wanted;

    /** Asks for as many pairs as A has independent eigenvectors. Its eigenvalues must be surds. */
    public EigenpairsGrader(ExactMatrix matrix) {
        this.spectrum = ExactSpectrum.of(matrix);
        this.wanted = spectrum.eigenvalues().stream()
                .mapToInt(ExactEigenvalue::geometricMultiplicity)
                .sum();
    }

    @Override
    public Grade grade(Eigenpairs typed) {
        List<Remark> remarks = new ArrayList<>();
        List<Eigenpair> accepted = new ArrayList<>();
        double credit = 0;
        boolean coarse = false;
        for (Eigenpair pair : typed.pairs()) {
            Closeness closeness = closeness(pair);
            boolean repeats = !closeness.isDifferent() && repeats(accepted, pair);
            coarse |= closeness == Closeness.COARSE;
            if (!closeness.isDifferent() && !repeats) {
                accepted.add(pair);
                credit += 1;
                remarks.add(Remark.right("$" + pair.toTex() + "$ is an eigenpair."));
            } else {
                credit += repeats ? 0 : partial(pair);
                remarks.addAll(repeats ? List.of(repeated(pair)) : why(pair));
            }
        }
        int parts = Math.max(wanted, typed.pairs().size());
        if (accepted.size() == parts) {
            return coarse ? Grade.imprecise(precision(typed)) : Grade.right();
        }
        if (typed.pairs().size() < wanted) {
            remarks.add(Remark.wrong("There are more independent eigenvectors than those."));
        }
        return Grade.partly(credit / parts, remarks);
    }

    private static String precision(Eigenpairs typed) {
        return Words.rowPrecision(new Row(typed.numbers()));
    }

    private Closeness closeness(Eigenpair pair) {
        return pair.vector().size() != spectrum.size() || !isEigenvalue(pair.value())
                ? Closeness.DIFFERENT
                : EigenpairFit.of(spectrum.matrix(), pair.value(), pair.vector());
    }

    private boolean isEigenvalue(Quantity value) {
        return eigenvalue(value).isPresent();
    }

    private Optional<Quantity> eigenvalue(Quantity value) {
        double scale = Arrays.stream(spectrum.matrix().values())
                .flatMapToDouble(Arrays::stream)
                .map(Math::abs)
                .max()
                .orElse(0);
        return spectrum.eigenvalues().stream()
                .map(e -> Quantity.of((Surd) e.value()))
                .filter(truth -> !Closeness.of(truth, value, scale).isDifferent())
                .findFirst();
    }

    /** Whether the vector depends on those given before for the same eigenvalue. */
    private boolean repeats(List<Eigenpair> accepted, Eigenpair pair) {
        List<Row> vectors = new ArrayList<>();
        for (Eigenpair earlier : accepted) {
            if (eigenvalue(earlier.value()).equals(eigenvalue(pair.value()))) {
                vectors.add(earlier.vector());
            }
        }
        vectors.add(pair.vector());
        return vectors.size() > 1 && !Subspace.areIndependent(vectors);
    }

    private double partial(Eigenpair pair) {
        boolean vectorOfAnother = pair.vector().size() == spectrum.size()
                && EigenpairWords.otherValue(spectrum, pair.vector()).isPresent();
        return !pair.vector().isZero() && (isEigenvalue(pair.value()) || vectorOfAnother) ? 0.5 : 0;
    }

    private static Remark repeated(Eigenpair pair) {
        return Remark.wrong("$" + pair.vector().toTex()
                + "$ adds nothing: it depends on what you gave for the same eigenvalue before.");
    }

    private List<Remark> why(Eigenpair pair) {
        String value = "$\\lambda = " + pair.value().tex() + "$";
        Row vector = pair.vector();
        if (vector.size() != spectrum.size()) {
            return List.of(Remark.wrong("An eigenvector of this matrix has " + spectrum.size() + " entries."));
        }
        if (vector.isZero()) {
            return List.of(Remark.wrong("The zero vector is never an eigenvector."));
        }
        boolean valued = isEigenvalue(pair.value());
        String verdict = value + (valued ? " is an eigenvalue" : " is not an eigenvalue");
        String belongs = EigenpairWords.otherValue(spectrum, vector)
                .map(other -> (valued
                                ? ", but the vector beside it is an eigenvector for $"
                                : ". The vector beside it is an eigenvector, for $")
                        + other.tex() + "$.")
                .orElse(valued ? ", but the vector beside it is not an eigenvector." : ".");
        return List.of(Remark.wrong(verdict + belongs), EigenpairWords.check(spectrum.matrix(), pair.value(), vector));
    }
}
