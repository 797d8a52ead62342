package org.eigenlens.math.exact.solution;

import java.util.ArrayList;
import java.util.List;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.JordanForm;
import org.eigenlens.math.exact.number.Polynomial;

/** Works out \(A^k\) by the eigenvalues, or by Cayley and Hamilton where they have no short form. */
public final class PowerSolution {

    private PowerSolution() {}

    /**
     * The worked solution for the matrix with this spectrum.
     *
     * @throws ArithmeticException if the exponent is negative and the matrix is singular
     * @throws IllegalArgumentException if the exponent is larger than {@link ExactMatrix#MAX_EXPONENT}
     */
    public static WorkedSolution of(ExactSpectrum spectrum, int exponent) {
        ExactMatrix matrix = spectrum.matrix();
        ExactMatrix power = matrix.power(exponent);
        List<Step> steps = DiagonalizationSolution.hasSurdsOnly(spectrum)
                ? byForm(spectrum, exponent, power)
                : byRemainder(spectrum, exponent, power);
        return new WorkedSolution(WorkedSolution.Task.POWER, matrix, steps);
    }

    private static List<Step> byForm(ExactSpectrum spectrum, int exponent, ExactMatrix power) {
        ExactMatrix matrix = spectrum.matrix();
        JordanForm jordan = JordanForm.of(spectrum);
        List<Step> steps = new ArrayList<>();
        steps.add(EigenSolution.verdict(spectrum));
        steps.add(new JordanCheck(matrix, jordan));
        String role = spectrum.isDefective() ? "P" : "V";
        InverseByReduction inverse = InverseByReduction.of(role, jordan.basis());
        steps.add(inverse);
        PowerOfForm form = PowerOfForm.of(jordan.form(), exponent);
        steps.add(form);
        steps.add(new PowerResult(role, matrix, exponent, jordan.basis(), form.power(), inverse.inverse(), power));
        return steps;
    }

    private static List<Step> byRemainder(ExactSpectrum spectrum, int exponent, ExactMatrix power) {
        ExactMatrix base = exponent < 0 ? spectrum.matrix().inverse() : spectrum.matrix();
        Polynomial characteristic =
                exponent < 0 ? ExactSpectrum.of(base).characteristicPolynomial() : spectrum.characteristicPolynomial();
        int size = Math.abs(exponent);
        Polynomial remainder = PowerByRemainder.remainder(characteristic, size);
        return List.of(
                new CharacteristicDeterminant(base, characteristic),
                new PowerByRemainder(base, exponent < 0, characteristic, size, remainder, power));
    }
}
