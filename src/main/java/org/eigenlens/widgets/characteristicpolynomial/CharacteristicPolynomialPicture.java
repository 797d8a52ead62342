package org.eigenlens.widgets.characteristicpolynomial;

import java.util.List;
import org.eigenlens.math.exact.narration.ToldStep;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Picture;
import org.jspecify.annotations.Nullable;

/**
 * What is seen of a matrix and its characteristic polynomial.
 *
 * @param size the number of rows
 * @param roots the distinct eigenvalues, descending; with their multiplicities they are all that the curve needs:
 *     \(\det(A-\lambda I)=\prod_i(\lambda_i-\lambda)^{m_i}\)
 * @param trace to the nearest double
 * @param determinant to the nearest double
 * @param place where the point of trace and determinant is, in words; empty for 3×3
 * @param solution how the eigenvalues are found by hand; empty where the numbers are not for that, and null while a control is
 *     held
 */
record CharacteristicPolynomialPicture(
        int size,
        List<Root> roots,
        double trace,
        double determinant,
        String place,
        @Nullable List<ToldStep> solution,
        String sentence,
        List<Fact> facts)
        implements Picture {

    /**
     * One distinct eigenvalue.
     *
     * @param index counted from 1
     * @param im zero exactly if the eigenvalue is real
     * @param multiplicity how often it is a root
     */
    record Root(int index, double re, double im, int multiplicity, String text) {}
}
