package org.eigenlens.lab.ui.report;

import java.util.List;
import org.eigenlens.math.spectral.ComplexVector;

/**
 * One eigenvalue in double precision with all that belongs to it.
 *
 * @param value in TeX
 * @param right unit eigenvectors
 * @param left unit left eigenvectors
 * @param vectorError how far entries of the vectors may be off
 * @param condition the condition number of the eigenvalue
 * @param residual \(\|Av-\lambda v\|\) of the computed pair
 * @param backwardError the residual over ‖A‖
 */
record Mode(
        String value,
        List<ComplexVector> right,
        List<ComplexVector> left,
        double vectorError,
        Rounded condition,
        double residual,
        double backwardError) {}
