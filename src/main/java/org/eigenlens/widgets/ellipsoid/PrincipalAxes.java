package org.eigenlens.widgets.ellipsoid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eigenlens.math.exact.ExactEigenvalue;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.exact.text.Literal;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.Spectrum;

/**
 * The eigenvalues of a symmetric matrix \(S=Q\Lambda Q^\top\), repeated by multiplicity and descending, each with an axis, the axes perpendicular to
 * each other.
 *
 * @param values exact: of the matrix as typed, or as they have been set themselves
 * @param trace the sum of the eigenvalues
 * @param directions unit vectors in double, the first nonzero entry positive
 * @param vectors perpendicular eigenvectors, exactly; empty where the eigenvalues have been set themselves
 */
record PrincipalAxes(
        List<ExactNumber> values, ExactNumber trace, List<List<Double>> directions, List<ExactVector> vectors) {

    /** How far eigenvalues that have been said may be from those of the decimals, as a part of the largest. */
    private static final double AGREES = 1e-6;

    /** The axes of a symmetric matrix whose eigenvalues are said to be these, if that can be; else as the matrix has them. */
    static PrincipalAxes of(ExactMatrix symmetric, List<Literal> said) {
        return said.size() == symmetric.rows()
                ? asSaid(symmetric, said).orElseGet(() -> exactly(symmetric))
                : exactly(symmetric);
    }

    private static Optional<PrincipalAxes> asSaid(ExactMatrix symmetric, List<Literal> said) {
        Spectrum spectrum = Spectrum.of(DenseMatrix.ofRows(symmetric.values()));
        List<ExactNumber> values = said.stream()
                .map(value -> (ExactNumber) value.exact().orElseThrow())
                .sorted(Comparator.comparingDouble(ExactNumber::re).reversed())
                .toList();
        double scale = Math.max(1, spectrum.spectralRadius());
        boolean agrees = IntStream.range(0, values.size())
                .allMatch(i ->
                        Math.abs(values.get(i).re() - spectrum.eigenvalue(i).re()) <= AGREES * scale);
        return agrees
                ? Optional.of(new PrincipalAxes(
                        values,
                        values.stream().reduce(Surd.ZERO, ExactNumber::plus),
                        IntStream.range(0, values.size())
                                .mapToObj(i -> direction(
                                        spectrum.eigenvector(i).realPart().toArray()))
                                .toList(),
                        List.of()))
                : Optional.empty();
    }

    private static PrincipalAxes exactly(ExactMatrix symmetric) {
        ExactSpectrum spectrum = ExactSpectrum.of(symmetric);
        List<ExactVector> vectors = new ArrayList<>();
        for (ExactEigenvalue eigenvalue : spectrum.eigenvalues()) {
            vectors.addAll(perpendicular(eigenvalue.basis()));
        }
        List<List<Double>> directions =
                vectors.stream().map(ExactVector::direction).toList();
        return new PrincipalAxes(
                spectrum.eigenvaluesWithMultiplicity(), spectrum.trace(), directions, List.copyOf(vectors));
    }

    /** The same span by perpendicular vectors, exactly (Gram and Schmidt, without making them unit vectors). */
    private static List<ExactVector> perpendicular(List<ExactVector> basis) {
        List<ExactVector> found = new ArrayList<>();
        for (ExactVector vector : basis) {
            ExactVector rest = vector;
            for (ExactVector before : found) {
                rest = rest.minus(before.times(rest.dot(before).dividedBy(before.dot(before))));
            }
            found.add(rest.simplified());
        }
        return found;
    }

    private static List<Double> direction(double[] v) {
        double length = Math.sqrt(
                IntStream.range(0, v.length).mapToDouble(i -> v[i] * v[i]).sum());
        double first = IntStream.range(0, v.length)
                .mapToDouble(i -> v[i] / length)
                .filter(entry -> Math.abs(entry) > 1e-12)
                .findFirst()
                .orElse(1);
        return IntStream.range(0, v.length)
                .mapToObj(i -> Math.signum(first) * v[i] / length + 0.0)
                .toList();
    }

    int size() {
        return values.size();
    }

    /** The sign of eigenvalue i: decided, not estimated. */
    int sign(int i) {
        return values.get(i).signum();
    }

    /** Whether two eigenvalues are the same number. */
    boolean equal(int i, int j) {
        ExactNumber a = values.get(i);
        ExactNumber b = values.get(j);
        return a instanceof Surd && b instanceof Surd ? a.minus(b).isZero() : a.equals(b);
    }

    /** The product of the eigenvalues, the determinant, where all of them are surds. */
    Optional<Surd> determinant() {
        return values.stream().allMatch(Surd.class::isInstance)
                ? Optional.of(values.stream().map(Surd.class::cast).reduce(Surd.ONE, Surd::times))
                : Optional.empty();
    }
}
