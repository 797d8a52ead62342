package org.eigenlens.widgets.pseudospectra;

import java.util.List;
import java.util.stream.IntStream;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.LongRun;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.Frame;
import org.eigenlens.math.spectral.KreissConstant;
import org.eigenlens.math.spectral.NumericalRange;
import org.eigenlens.math.spectral.Pseudospectrum;
import org.eigenlens.math.spectral.SigmaGrid;
import org.eigenlens.math.spectral.Spectrum;
import org.eigenlens.math.spectral.TransientGrowth;
import org.eigenlens.widget.Recent;
import org.eigenlens.widgets.pseudospectra.PseudospectraPicture.Level;
import org.jspecify.annotations.Nullable;

/**
 * What depends on the matrix alone, so that a hand that moves z does not have it computed again: eigenvalues, level lines, peak and Kreiss constant.
 *
 * @param normal whether \(AA^\top=A^\top A\), exactly
 * @param reach half the side of the square, around the origin, in which there are level lines
 * @param upper the level lines above the real axis; those below are their mirror images
 * @param growth the powers, where ρ(A) < 1 exactly
 * @param kreiss the Kreiss constant, where ρ(A) < 1 exactly
 */
record Landscape(
        Pseudospectrum pseudospectrum,
        Spectrum spectrum,
        boolean normal,
        double reach,
        List<Level> upper,
        @Nullable TransientGrowth growth,
        @Nullable KreissConstant kreiss) {

    private static final Recent<MatrixLiteral, Landscape> RECENT = new Recent<>(Landscape::compute);

    /** Points of the grid from the left to the right, and from the real axis upwards. */
    private static final int COLUMNS = 201;

    private static final int ROWS = 101;

    /** How many levels there are, two in each decade. */
    private static final int LEVELS = 8;

    /** The powers up to here show the peak unless ρ(A) is very near 1. */
    private static final int HORIZON = 1000;

    private static final double SQRT2 = Math.sqrt(2);

    /** The set of the largest level ε lies within the numerical radius and ε of the origin; so much more is shown. */
    private static final double MARGIN = 1.05;

    static Landscape of(MatrixLiteral matrix) {
        return RECENT.of(matrix);
    }

    private static Landscape compute(MatrixLiteral typed) {
        DenseMatrix matrix = DenseMatrix.ofRows(typed.values());
        ExactMatrix exact = typed.exact().orElseGet(() -> ExactMatrix.ofDoubles(typed.values()));
        boolean stable = LongRun.of(ExactSpectrum.of(exact)) == LongRun.DECAY;
        double radius = Math.max(1, NumericalRange.of(matrix).numericalRadius());
        int largest = (int) Math.floor(2 * Math.log10(radius / SQRT2));
        double reach = MARGIN * (radius + level(largest));
        Pseudospectrum pseudospectrum = Pseudospectrum.of(matrix);
        return new Landscape(
                pseudospectrum,
                Spectrum.of(matrix),
                exact.isNormal(),
                reach,
                levels(pseudospectrum, new Frame(-reach, reach, 0, reach), largest),
                stable ? TransientGrowth.of(matrix, HORIZON) : null,
                stable ? KreissConstant.of(matrix) : null);
    }

    private static double level(int halfDecades) {
        return Math.pow(10, halfDecades / 2.0);
    }

    private static List<Level> levels(Pseudospectrum pseudospectrum, Frame frame, int largest) {
        SigmaGrid grid = pseudospectrum.grid(frame, COLUMNS, ROWS);
        return IntStream.range(0, LEVELS)
                .map(k -> largest - k)
                .mapToObj(
                        halfDecades -> new Level(halfDecades, LevelLines.of(pseudospectrum, grid, level(halfDecades))))
                .filter(level -> !level.lines().isEmpty())
                .toList();
    }
}
