package org.eigenlens.widgets.characteristicpolynomial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Polynomial;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks each step anew, by arithmetic at sample points that shares nothing with the way the step was found. */
class SolutionTest {

    private static final int SAMPLES = 5;

    static Stream<String> matrices() {
        Random random = new Random(3);
        List<String> matrices = new ArrayList<>(List.of(
                "4 1; 2 3",
                "1 -2; 2 1",
                "3 1; 0 3",
                "0 0; 0 0",
                "√2 1; 1 1",
                "0.3517 1; -0.25 3",
                "2 1 0; 1 2 1; 0 1 2",
                "0 0 1; 1 0 1; 0 1 0",
                "0 0 0; 0 0 0; 0 0 0",
                "√2 1 0; 0 1 1; 1 0 √2"));
        for (int i = 0; i < 120; i++) {
            matrices.add(matrix(random, 2 + i % 2, i % 3 == 0 ? 4 : 1));
        }
        return matrices.stream();
    }

    private static String matrix(Random random, int n, int denominator) {
        List<String> rows = IntStream.range(0, n)
                .mapToObj(i -> String.join(
                        " ",
                        IntStream.range(0, n)
                                .mapToObj(j -> (random.nextInt(13) - 6) + "/" + denominator)
                                .toList()))
                .toList();
        return String.join("; ", rows);
    }

    private static ExactMatrix exact(String matrix) {
        return MatrixLiteral.parse(matrix).exact().orElseThrow();
    }

    private static List<Step> solution(String matrix) {
        return Solution.of(ExactSpectrum.of(exact(matrix)));
    }

    @ParameterizedTest
    @MethodSource("matrices")
    void everyStepHolds(String matrix) {
        ExactMatrix a = exact(matrix);
        assertThat(solution(matrix))
                .allSatisfy(step -> assertThat(holds(step, a)).as("%s", step).isTrue());
    }

    @ParameterizedTest
    @MethodSource("matrices")
    void stepsEndWithAllEigenvalues(String matrix) {
        ExactSpectrum spectrum = ExactSpectrum.of(exact(matrix));
        List<ExactNumber> found = new ArrayList<>();
        for (Step step : Solution.of(spectrum)) {
            switch (step) {
                case Step.FoundRoot root -> found.add(root.root());
                case Step.ByFormula formula -> found.addAll(formula.roots());
                case Step.Enclosed enclosed -> found.addAll(enclosed.roots());
                default -> {}
            }
        }
        assertThat(found).containsAll(spectrum.eigenvaluesWithMultiplicity());
    }

    private static boolean holds(Step step, ExactMatrix a) {
        return switch (step) {
            case Step.Shifted shifted -> shifted.matrix().equals(a);
            case Step.Crosswise s ->
                samples()
                        .allMatch(x -> s.a().minus(x)
                                .times(s.d().minus(x))
                                .minus(s.b().times(s.c()))
                                .equals(valueAt(a, x)));
            case Step.AlongFirstRow row ->
                samples().allMatch(x -> alongFirstRow(row, x).equals(valueAt(a, x)));
            case Step.Collected c ->
                samples().allMatch(x -> c.polynomial().at(x).equals(valueAt(a, x)));
            case Step.FoundRoot found -> valueAt(a, found.root()).isZero();
            case Step.DividedOut d ->
                samples()
                        .allMatch(
                                x -> d.root().minus(x).times(d.quotient().at(x)).equals(valueAt(a, x)));
            case Step.ByFormula formula -> holds(formula);
            case Step.Enclosed enclosed -> enclosed.realRoots().stream().allMatch(change -> isEnclosed(change, a));
            case Step.Checked c ->
                c.eigenvalues().stream().reduce(Surd.ZERO, Surd::plus).equals(a.trace())
                        && c.eigenvalues().stream()
                                .reduce(Surd.ONE, Surd::times)
                                .equals(valueAt(a, Surd.ZERO));
        };
    }

    private static boolean holds(Step.ByFormula formula) {
        Polynomial q = formula.quadratic();
        Surd discriminant =
                q.coefficient(1).times(q.coefficient(1)).minus(q.coefficient(0).times(Surd.of(4)));
        return formula.discriminant().equals(discriminant)
                && formula.roots().size() == (discriminant.isZero() ? 1 : 2)
                && formula.roots().stream().allMatch(x -> q.at(x).isZero())
                && formula.roots().stream().allMatch(x -> x.isReal() == discriminant.signum() >= 0);
    }

    private static boolean isEnclosed(Step.SignChange change, ExactMatrix a) {
        return change.from().compareTo(change.to()) < 0
                && valueAt(a, change.from()).signum() * valueAt(a, change.to()).signum() < 0
                && change.root().re() >= change.from().re()
                && change.root().re() <= change.to().re();
    }

    private static Surd alongFirstRow(Step.AlongFirstRow row, Surd x) {
        Surd sum = Surd.ZERO;
        for (Step.Cofactor cofactor : row.cofactors()) {
            Surd term = cofactor.entry().at(x).times(cofactor.minor().at(x));
            sum = cofactor.column() % 2 == 0 ? sum.plus(term) : sum.minus(term);
        }
        return sum;
    }

    private static Stream<Surd> samples() {
        return IntStream.range(-SAMPLES, SAMPLES).mapToObj(k -> Surd.of(k, 3));
    }

    /** det(A − xI) by Leibniz' sum over permutations. */
    private static Surd valueAt(ExactMatrix a, Surd x) {
        int[][] permutations = a.rows() == 2
                ? new int[][] {{0, 1}, {1, 0}}
                : new int[][] {{0, 1, 2}, {1, 2, 0}, {2, 0, 1}, {0, 2, 1}, {2, 1, 0}, {1, 0, 2}};
        Surd sum = Surd.ZERO;
        for (int k = 0; k < permutations.length; k++) {
            Surd product = k < permutations.length / 2 ? Surd.ONE : Surd.of(-1);
            for (int i = 0; i < a.rows(); i++) {
                Surd entry = (Surd) a.entry(i, permutations[k][i]);
                product = product.times(permutations[k][i] == i ? entry.minus(x) : entry);
            }
            sum = sum.plus(product);
        }
        return sum;
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 0 1; 1 0 1; 0 1 0", "0 0 2; 1 0 0; 0 1 0"})
    void cubicWithoutARationalRootIsEnclosed(String matrix) {
        assertThat(solution(matrix)).hasAtLeastOneElementOfType(Step.Enclosed.class);
    }

    @Test
    void rootOfLeastSizeIsFoundFirst() {
        assertThat(solution("6 0 0; 0 -1 0; 0 0 3"))
                .filteredOn(Step.FoundRoot.class::isInstance)
                .first()
                .extracting(step -> ((Step.FoundRoot) step).root())
                .isEqualTo(Surd.of(-1));
    }
}
