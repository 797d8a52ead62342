package org.eigenlens.widgets.transients;

import java.util.OptionalDouble;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.LongRun;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.KreissConstant;
import org.eigenlens.math.spectral.Svd;
import org.eigenlens.widget.Recent;

/**
 * What holds of the powers of a matrix however far one looks.
 *
 * @param exact the spectrum of A as typed, or of its entries rounded to double where they have no common exact form
 * @param contracts whether \(\|A\| \le 1\), so that no vector ever grows
 * @param kreiss the Kreiss constant, where \(\rho(A) < 1\)
 */
record LongRunFacts(ExactSpectrum exact, LongRun longRun, boolean contracts, OptionalDouble kreiss) {

    private static final Recent<MatrixLiteral, LongRunFacts> RECENT = new Recent<>(LongRunFacts::compute);

    /** Farther from 1 than this, the norm is on the side where rounding has left it. */
    private static final double NEAR = 1e-9;

    static LongRunFacts of(MatrixLiteral typed) {
        return RECENT.of(typed);
    }

    private static LongRunFacts compute(MatrixLiteral typed) {
        DenseMatrix matrix = DenseMatrix.ofRows(typed.values());
        ExactMatrix exact = typed.exact().orElseGet(() -> ExactMatrix.ofDoubles(typed.values()));
        ExactSpectrum spectrum = ExactSpectrum.of(exact);
        LongRun longRun = LongRun.of(spectrum);
        return new LongRunFacts(
                spectrum,
                longRun,
                contracts(matrix, exact),
                longRun == LongRun.DECAY ? kreiss(matrix) : OptionalDouble.empty());
    }

    /** Exactly, where the norm is so near 1 that doubles cannot tell. */
    private static boolean contracts(DenseMatrix matrix, ExactMatrix exact) {
        double norm = Svd.of(matrix).norm();
        if (Math.abs(norm - 1) > NEAR) {
            return norm < 1;
        }
        return LongRun.isContraction(exact);
    }

    /** Empty where rounding has put an eigenvalue onto the circle. */
    private static OptionalDouble kreiss(DenseMatrix matrix) {
        double constant = KreissConstant.of(matrix).value();
        return Double.isFinite(constant) ? OptionalDouble.of(constant) : OptionalDouble.empty();
    }
}
