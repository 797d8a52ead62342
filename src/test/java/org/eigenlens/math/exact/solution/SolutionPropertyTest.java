package org.eigenlens.math.exact.solution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.eigenlens.math.exact.ExactEigenvalue;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.Samples;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.solution.WorkedSolution.Task;

/** Every claim of every step holds, whatever the matrix, and the steps lead to the whole answer. */
class SolutionPropertyTest {

    @Provide
    Arbitrary<ExactMatrix> matrices() {
        return Samples.smallMatrices();
    }

    @Provide
    Arbitrary<ExactMatrix> four() {
        return Arbitraries.oneOf(Samples.matrices(4, Samples.integers()), Samples.withStructure(4));
    }

    @Provide
    Arbitrary<ExactMatrix> symmetric() {
        return Arbitraries.oneOf(
                Samples.symmetric(2, Samples.rationals()),
                Samples.symmetric(3, Samples.integers()),
                Samples.symmetric(3, Samples.rationals()),
                Samples.symmetric(2, Samples.quadratic(3)));
    }

    @Provide
    Arbitrary<ExactMatrix> pairs() {
        return Samples.matrices(2, Samples.rationals());
    }

    private static void assertHolds(WorkedSolution solution, Task task, ExactMatrix a) {
        assertThat(solution.task()).isEqualTo(task);
        assertThat(solution.matrix()).isEqualTo(a);
        assertThat(solution.steps())
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.holds()).as("%s", step).isTrue());
        assertThat(solution.holds()).isTrue();
    }

    @Property(tries = 2000)
    void eigenvaluesAreAllFound(@ForAll("matrices") ExactMatrix a) {
        ExactSpectrum spectrum = ExactSpectrum.of(a);
        WorkedSolution solution = EigenvalueSolution.of(spectrum);
        assertHolds(solution, Task.EIGENVALUES, a);
        List<ExactNumber> found = new ArrayList<>();
        for (Step step : solution.steps()) {
            switch (step) {
                case DividedRoot divided -> found.add(divided.root());
                case QuadraticFormula formula -> found.addAll(formula.roots());
                case EnclosedRoots enclosed -> found.addAll(enclosed.roots());
                default -> {}
            }
        }
        assertThat(found)
                .containsAll(spectrum.eigenvalues().stream()
                        .map(ExactEigenvalue::value)
                        .toList());
    }

    @Property(tries = 2000)
    void eigenvectorsAreAllFoundAndChecked(@ForAll("matrices") ExactMatrix a) {
        assertEigenvectorsAreFound(a);
    }

    @Property(tries = 150)
    void fourRowsToo(@ForAll("four") ExactMatrix a) {
        assertEigenvectorsAreFound(a);
    }

    private static void assertEigenvectorsAreFound(ExactMatrix a) {
        ExactSpectrum spectrum = ExactSpectrum.of(a);
        WorkedSolution solution = EigenSolution.of(spectrum);
        assertHolds(solution, Task.EIGENVALUES_AND_EIGENVECTORS, a);
        List<ExactVector> checked = new ArrayList<>();
        for (Step step : solution.steps()) {
            switch (step) {
                case EigenvectorCheck check -> checked.add(check.vector());
                case ConjugateEigenvectors mirrored -> checked.add(mirrored.mirrored());
                default -> {}
            }
        }
        assertThat(checked)
                .containsExactlyElementsOf(spectrum.eigenvalues().stream()
                        .flatMap(e -> e.basis().stream())
                        .toList());
        assertThat(solution.steps().getLast()).isInstanceOf(Verdict.class);
        assertThat(solution.steps().stream()
                        .filter(Multiplicities.class::isInstance)
                        .count())
                .isEqualTo(spectrum.eigenvalues().stream()
                        .filter(e -> e.algebraicMultiplicity() > 1)
                        .count());
    }

    @Property(tries = 800)
    void diagonalizationEndsWithTheProductOrTheVerdict(@ForAll("matrices") ExactMatrix a) {
        ExactSpectrum spectrum = ExactSpectrum.of(a);
        WorkedSolution solution = DiagonalizationSolution.of(spectrum);
        assertHolds(solution, Task.DIAGONALIZATION, a);
        assertThat(solution.steps().getLast())
                .isInstanceOf(spectrum.isDefective() ? Verdict.class : DiagonalizationCheck.class);
    }

    @Property(tries = 800)
    void jordanFormIsReachedByChains(@ForAll("matrices") ExactMatrix a) {
        ExactSpectrum spectrum = ExactSpectrum.of(a);
        WorkedSolution solution = JordanSolution.of(spectrum);
        assertHolds(solution, Task.JORDAN_FORM, a);
        JordanCheck check = (JordanCheck) solution.steps().stream()
                .filter(JordanCheck.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(check.isDiagonal()).isEqualTo(!spectrum.isDefective());
        long links = solution.steps().stream()
                .filter(step -> step instanceof ChainLink || step instanceof EigenvectorCheck)
                .count();
        assertThat(links).isEqualTo(a.rows());
    }

    @Property(tries = 800)
    void powersAreWorkedOut(@ForAll("matrices") ExactMatrix a, @ForAll @IntRange(min = -3, max = 7) int exponent) {
        ExactSpectrum spectrum = ExactSpectrum.of(a);
        Assume.that(exponent >= 0 || spectrum.isInvertible());
        assertHolds(PowerSolution.of(spectrum, exponent), Task.POWER, a);
    }

    @Property(tries = 800)
    void squaresAreCompletedForEverySymmetricMatrix(@ForAll("symmetric") ExactMatrix a) {
        WorkedSolution solution = SquareCompletionSolution.of(a);
        assertHolds(solution, Task.SQUARE_COMPLETION, a);
        SumOfSquares sum = (SumOfSquares) solution.steps().getLast();
        ExactSpectrum spectrum = ExactSpectrum.of(a);
        assertThat(spectrum.inertia()).contains(sum.inertia());
        assertThat(spectrum.definiteness()).contains(sum.definiteness());
    }

    @Property(tries = 800)
    void principalAxesOfEverySymmetricMatrixAreFound(@ForAll("symmetric") ExactMatrix a) {
        WorkedSolution solution = PrincipalAxesSolution.of(ExactSpectrum.of(a));
        assertHolds(solution, Task.PRINCIPAL_AXES, a);
        assertThat(((PrincipalAxes) solution.steps().getLast()).axes()).hasSize(a.rows());
    }

    @Property(tries = 800)
    void basesAreChanged(
            @ForAll("pairs") ExactMatrix a, @ForAll("pairs") ExactMatrix basis, @ForAll("pairs") ExactMatrix other) {
        Assume.that(!basis.determinant().isZero());
        WorkedSolution solution = ChangeOfBasisSolution.of(a, basis, Optional.of(other.column(0)));
        assertHolds(solution, Task.CHANGE_OF_BASIS, a);
        ChangedMatrix changed = (ChangedMatrix) solution.steps().getLast();
        assertThat(changed.changed().trace()).isEqualTo(a.trace());
        assertThat(changed.changed().determinant()).isEqualTo(a.determinant());
        assertThat(ChangeOfBasisSolution.of(a, basis, Optional.empty()).steps())
                .noneMatch(Coordinates.class::isInstance);
    }
}
