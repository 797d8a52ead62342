package org.eigenlens.widgets.characteristicpolynomial;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eigenlens.math.exact.ExactEigenvalue;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Interval;
import org.eigenlens.math.exact.number.Polynomial;
import org.eigenlens.math.exact.number.Quadratic;
import org.eigenlens.math.exact.number.Surd;

/** Works out the eigenvalues of a 2×2 or 3×3 matrix as one does by hand: determinant, polynomial, roots. */
final class Solution {

    /** How many significant digits the ends of an enclosure have. */
    private static final int ENCLOSURE_DIGITS = 4;

    private final ExactSpectrum spectrum;
    private final ExactMatrix matrix;
    private final List<Step> steps = new ArrayList<>();

    private Solution(ExactSpectrum spectrum) {
        this.spectrum = spectrum;
        this.matrix = spectrum.matrix();
    }

    static List<Step> of(ExactSpectrum spectrum) {
        Solution solution = new Solution(spectrum);
        if (spectrum.size() == 2) {
            solution.solveSmall();
        } else {
            solution.solveLarge();
        }
        solution.check();
        return List.copyOf(solution.steps);
    }

    private void solveSmall() {
        steps.add(new Step.Shifted(matrix));
        steps.add(new Step.Crosswise(entry(0, 0), entry(0, 1), entry(1, 0), entry(1, 1)));
        steps.add(new Step.Collected(matrix, spectrum.characteristicPolynomial()));
        steps.add(byFormula(spectrum.characteristicPolynomial()));
    }

    private void solveLarge() {
        Polynomial negative = spectrum.characteristicPolynomial().times(Surd.of(-1));
        steps.add(new Step.Shifted(matrix));
        steps.add(new Step.AlongFirstRow(matrix, List.of(cofactor(0), cofactor(1), cofactor(2))));
        steps.add(new Step.Collected(matrix, negative));
        Optional<Surd> root = rootInTheField();
        if (root.isPresent()) {
            Polynomial quotient = spectrum.characteristicPolynomial()
                    .exactlyDividedBy(Polynomial.of(root.get().negate(), Surd.ONE));
            steps.add(new Step.FoundRoot(negative, root.get()));
            steps.add(new Step.DividedOut(negative, root.get(), quotient));
            steps.add(byFormula(quotient));
        } else {
            steps.add(enclosed(negative));
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

    private Step.ByFormula byFormula(Polynomial quadratic) {
        List<ExactNumber> roots = spectrum.eigenvalues().stream()
                .map(ExactEigenvalue::value)
                .filter(x -> quadratic.at(x).isZero())
                .toList();
        return new Step.ByFormula(quadratic, Quadratic.discriminant(quadratic), roots);
    }

    private Step.Enclosed enclosed(Polynomial polynomial) {
        List<ExactNumber> roots =
                spectrum.eigenvalues().stream().map(ExactEigenvalue::value).toList();
        return new Step.Enclosed(
                polynomial,
                roots.stream()
                        .filter(ExactNumber::isReal)
                        .map(root -> signChange(polynomial, root))
                        .toList(),
                roots);
    }

    /** The narrowest enclosure of {@value #ENCLOSURE_DIGITS} digits, or of more where two roots lie that close together. */
    private static Step.SignChange signChange(Polynomial polynomial, ExactNumber root) {
        for (int digits = ENCLOSURE_DIGITS; ; digits *= 2) {
            BigDecimal near = new BigDecimal(root.re());
            int scale = digits - (near.precision() - near.scale());
            Interval within = root.enclosure(Math.max(scale, 0) + 3).re();
            Surd from = Rational.of(within.lo().setScale(scale, RoundingMode.FLOOR));
            Surd to = Rational.of(within.hi().setScale(scale, RoundingMode.CEILING));
            if (polynomial.at(from).signum() * polynomial.at(to).signum() < 0) {
                return new Step.SignChange(root, from, to);
            }
        }
    }

    private void check() {
        List<Surd> eigenvalues = spectrum.eigenvaluesWithMultiplicity().stream()
                .filter(x -> x instanceof Surd && x.isShort())
                .map(Surd.class::cast)
                .toList();
        if (eigenvalues.size() == spectrum.size()) {
            steps.add(new Step.Checked(eigenvalues, spectrum.trace(), spectrum.determinant()));
        }
    }

    private Step.Cofactor cofactor(int column) {
        int left = column == 0 ? 1 : 0;
        int right = column == 2 ? 1 : 2;
        Polynomial minor = shifted(1, left)
                .times(shifted(2, right))
                .minus(shifted(1, right).times(shifted(2, left)));
        return new Step.Cofactor(column, shifted(0, column), minor);
    }

    /** An entry of \(A-\lambda I\) as a polynomial in λ. */
    private Polynomial shifted(int i, int j) {
        Polynomial entry = Polynomial.of(entry(i, j));
        return i == j ? entry.minus(Polynomial.X) : entry;
    }

    private Surd entry(int i, int j) {
        return (Surd) matrix.entry(i, j);
    }
}
