package org.eigenlens.math.exact.solution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eigenlens.math.exact.ExactEigenvalue;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Factor;
import org.eigenlens.math.exact.number.Polynomial;
import org.eigenlens.math.exact.number.Quadratic;
import org.eigenlens.math.exact.number.Surd;

/** Works out the eigenvalues as one does by hand: determinant, polynomial, roots, and a check by trace and determinant. */
public final class EigenvalueSolution {

    private final ExactSpectrum spectrum;
    private final ExactMatrix matrix;
    private final Polynomial polynomial;
    private final List<Step> steps = new ArrayList<>();

    private EigenvalueSolution(ExactSpectrum spectrum) {
        this.spectrum = spectrum;
        this.matrix = spectrum.matrix();
        this.polynomial = spectrum.characteristicPolynomial();
    }

    /** The worked solution for the matrix with this spectrum. */
    public static WorkedSolution of(ExactSpectrum spectrum) {
        return new WorkedSolution(WorkedSolution.Task.EIGENVALUES, spectrum.matrix(), steps(spectrum));
    }

    static List<Step> steps(ExactSpectrum spectrum) {
        EigenvalueSolution solution = new EigenvalueSolution(spectrum);
        boolean byHand = spectrum.size() == 2 || spectrum.size() == 3;
        if (byHand) {
            solution.steps.add(ExpandedDeterminant.of(spectrum.matrix()));
        }
        solution.steps.add(new CharacteristicDeterminant(solution.matrix, solution.polynomial));
        switch (spectrum.size()) {
            case 2 -> solution.solveQuadratic(solution.polynomial);
            case 3 -> solution.solveCubic();
            default -> solution.readFactors();
        }
        solution.steps.add(new TraceAndDeterminant(
                solution.matrix, spectrum.eigenvalues(), spectrum.trace(), spectrum.determinant()));
        return List.copyOf(solution.steps);
    }

    private void solveCubic() {
        Optional<Surd> root = rootInTheField();
        if (root.isPresent()) {
            DividedRoot divided = DividedRoot.of(polynomial, root.get());
            steps.add(divided);
            solveQuadratic(divided.quotient());
        } else {
            steps.add(EnclosedRoots.of(polynomial, values()));
        }
    }

    /** A root that needs no new square root; of several the one nearest to zero, which trial finds first. */
    private Optional<Surd> rootInTheField() {
        return spectrum.eigenvalues().stream()
                .filter(e -> e.factor().degree() == 1)
                .map(e -> e.factor().coefficient(0).negate())
                .min((x, y) -> size(x).compareTo(size(y)));
    }

    private static Surd size(Surd x) {
        return x.signum() < 0 ? x.negate() : x;
    }

    private void solveQuadratic(Polynomial quadratic) {
        List<ExactNumber> roots =
                values().stream().filter(x -> quadratic.at(x).isZero()).toList();
        steps.add(new QuadraticFormula(quadratic, Quadratic.discriminant(quadratic), roots));
    }

    private List<ExactNumber> values() {
        return spectrum.eigenvalues().stream().map(ExactEigenvalue::value).toList();
    }

    private void readFactors() {
        List<Factor> factors = spectrum.factorization().factors();
        if (factors.size() > 1 || factors.get(0).multiplicity() > 1) {
            steps.add(new Factored(polynomial, spectrum.factorization()));
        }
        for (Factor factor : factors) {
            List<ExactNumber> roots = spectrum.eigenvalues().stream()
                    .filter(e -> e.factor().equals(factor.polynomial()))
                    .map(ExactEigenvalue::value)
                    .toList();
            steps.add(new RootsOfFactor(factor.polynomial(), factor.multiplicity(), roots));
        }
    }
}
