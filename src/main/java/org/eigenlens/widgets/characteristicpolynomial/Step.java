package org.eigenlens.widgets.characteristicpolynomial;

import java.util.List;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Polynomial;
import org.eigenlens.math.exact.number.Surd;

/** One step on the way to the eigenvalues: what is claimed, as exact values, without words. */
sealed interface Step {

    /** λ is subtracted on the diagonal, and the determinant of what results is to be zero. */
    record Shifted(ExactMatrix matrix) implements Step {}

    /** The determinant of a 2×2 matrix, \((a-\lambda)(d-\lambda)-bc\). */
    record Crosswise(Surd a, Surd b, Surd c, Surd d) implements Step {}

    /** The determinant of a 3×3 matrix along its first row. */
    record AlongFirstRow(ExactMatrix matrix, List<Cofactor> cofactors) implements Step {}

    /**
     * One entry of the first row of \(A-\lambda I\) and the determinant that is left when its row and column are struck out.
     *
     * @param column counted from zero; the sign of the term is + in even columns
     */
    record Cofactor(int column, Polynomial entry, Polynomial minor) {}

    /**
     * The powers of λ are collected.
     *
     * @param polynomial \(p(\lambda)=\det(A-\lambda I)\)
     */
    record Collected(ExactMatrix matrix, Polynomial polynomial) implements Step {}

    /** A root of the cubic is found by trial. */
    record FoundRoot(Polynomial polynomial, Surd root) implements Step {}

    /** The root is divided out: \(p(\lambda)=(r-\lambda)\,q(\lambda)\), q monic. */
    record DividedOut(Polynomial polynomial, Surd root, Polynomial quotient) implements Step {}

    /**
     * A monic quadratic \(\lambda^2+u\lambda+v\) is solved by the formula.
     *
     * @param discriminant \(u^2-4v\)
     * @param roots one if the discriminant is zero, else two, + before −
     */
    record ByFormula(Polynomial quadratic, Surd discriminant, List<ExactNumber> roots) implements Step {
        public ByFormula {
            roots = List.copyOf(roots);
        }
    }

    /** The cubic has no root in the field of its coefficients, so its real roots are enclosed where it changes sign. */
    record Enclosed(Polynomial polynomial, List<SignChange> realRoots, List<ExactNumber> roots) implements Step {
        public Enclosed {
            realRoots = List.copyOf(realRoots);
            roots = List.copyOf(roots);
        }
    }

    /** A root between two decimals: the polynomial has opposite signs there. */
    record SignChange(ExactNumber root, Surd from, Surd to) {}

    /** The eigenvalues, each as often as it is a root, add up to the trace and multiply to the determinant. */
    record Checked(List<Surd> eigenvalues, Surd trace, Surd determinant) implements Step {
        public Checked {
            eigenvalues = List.copyOf(eigenvalues);
        }
    }
}
