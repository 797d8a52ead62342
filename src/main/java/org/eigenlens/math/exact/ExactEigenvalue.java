package org.eigenlens.math.exact;

import java.util.List;
import org.eigenlens.math.exact.number.Decimal;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Polynomial;

/**
 * One distinct eigenvalue with everything that belongs to it.
 *
 * @param value the eigenvalue λ
 * @param factor the irreducible factor of the characteristic polynomial of which λ is a root
 * @param algebraicMultiplicity how often λ is a root of the characteristic polynomial
 * @param basis a basis of the eigenspace \(\ker(A-\lambda I)\) with entries in the field of λ
 * @param jordanBlocks the sizes of the Jordan blocks for λ, descending
 */
public record ExactEigenvalue(
        ExactNumber value,
        Polynomial factor,
        int algebraicMultiplicity,
        List<ExactVector> basis,
        List<Integer> jordanBlocks) {

    public ExactEigenvalue {
        basis = List.copyOf(basis);
        jordanBlocks = List.copyOf(jordanBlocks);
    }

    /** The dimension of the eigenspace. */
    public int geometricMultiplicity() {
        return basis.size();
    }

    /** Whether the eigenspace is smaller than the algebraic multiplicity. */
    public boolean isDefective() {
        return geometricMultiplicity() < algebraicMultiplicity;
    }

    public boolean isReal() {
        return value.isReal();
    }

    /** Whether the exact value is short enough to be shown before its decimals. */
    public boolean isShort() {
        return value.isShort();
    }

    /** The exact value in TeX; for a root without a short form its symbol, such as {@code \lambda_{1}}. */
    public String toTex() {
        return value.toTex();
    }

    /** The exact value in plain characters. */
    public String toText() {
        return value.toText();
    }

    /** The decimals to {@code digits} significant digits, correctly rounded. */
    public Decimal decimal(int digits) {
        return value.decimal(digits);
    }
}
