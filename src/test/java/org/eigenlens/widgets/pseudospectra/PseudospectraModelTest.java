package org.eigenlens.widgets.pseudospectra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.math.spectral.ComplexMatrix;
import org.eigenlens.math.spectral.ComplexNumber;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.KreissConstant;
import org.eigenlens.widget.BadParameter;
import org.eigenlens.widget.Parameters;
import org.eigenlens.widget.Words;
import org.eigenlens.widgets.pseudospectra.PseudospectraModel.Perturbation;
import org.eigenlens.widgets.pseudospectra.PseudospectraPicture.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PseudospectraModelTest {

    /** Relative 1e−12, in percent. */
    private static final double CLOSE = 1e-10;

    private static PseudospectraState state(String a, String z) {
        return new PseudospectraWidget().parse(new Parameters(Map.of("A", a, "z", z)));
    }

    private static PseudospectraPicture picture(String a, String z) {
        return PseudospectraModel.of(state(a, z), Words.of(PseudospectraModel.class, Locale.ENGLISH));
    }

    private static Perturbation change(String a, double x, double y) {
        return Perturbation.of(Landscape.of(MatrixLiteral.parse(a)), new ComplexNumber(x, y));
    }

    @ParameterizedTest
    @CsvSource({"0.9, 1, 1.1, 0.2", "0.9, 1, 0.9, 0.001", "-0.5, 7, 3, -2", "0.25, 0.1, -1, 0", "0, 2, 0, 1"})
    void sizeOfTheChangeOfABlockHasItsClosedForm(double lambda, double c, double x, double y) {
        double w = Math.hypot(x - lambda, y);
        double sigma = 2 * w * w / (c + Math.hypot(c, 2 * w));
        Perturbation change = change(lambda + " " + c + "; 0 " + lambda, x, y);
        assertThat(change.size()).isCloseTo(sigma, withinPercentage(CLOSE));
        assertThat(change.e().norm()).isCloseTo(sigma, withinPercentage(CLOSE));
    }

    @Test
    void sizeOfTheChangeOfANormalMatrixIsTheDistanceToTheNearestEigenvalue() {
        assertThat(change("0.7 -0.5; 0.5 0.7", 0.2, 1.1).size())
                .isCloseTo(Math.hypot(0.2 - 0.7, 1.1 - 0.5), withinPercentage(CLOSE));
        assertThat(picture("0.7 -0.5; 0.5 0.7", "0.2 1.1").sentence()).contains("A is normal");
    }

    @ParameterizedTest
    @CsvSource({
        "0.9 1; 0 0.9, 1.1, 0.2",
        "0.6 -2; 0.1 0.6, 1, 0",
        "0.5 1 0; 0 0.5 1; 0 0 0.5, 0.9, 0.4",
        "0.9 1 0; 0 0 1; 0 0 -0.8, -0.3, 1.2"
    })
    void changedMatrixHasTheEigenvaluesThatAreShown(String a, double x, double y) {
        Perturbation change = change(a, x, y);
        DenseMatrix matrix = DenseMatrix.ofRows(MatrixLiteral.parse(a).values());
        ComplexMatrix changed =
                new ComplexMatrix(matrix.plus(change.e().realPart()), change.e().imaginaryPart());
        assertThat(change.moved().getFirst()).isEqualTo(new ComplexNumber(x, y));
        assertThat(change.moved()).hasSize(matrix.rows()).allSatisfy(z -> {
            DenseMatrix shift = DenseMatrix.identity(matrix.rows());
            assertThat(determinant(new ComplexMatrix(
                                    changed.realPart().plus(-z.re(), shift),
                                    changed.imaginaryPart().plus(-z.im(), shift)))
                            .modulus())
                    .isCloseTo(0, within(1e-12));
        });
    }

    /** By expansion along the first row. */
    private static ComplexNumber determinant(ComplexMatrix m) {
        int n = m.realPart().rows();
        if (n == 2) {
            return entry(m, 0, 0).times(entry(m, 1, 1)).minus(entry(m, 0, 1).times(entry(m, 1, 0)));
        }
        ComplexNumber sum = ComplexNumber.ZERO;
        for (int k = 0; k < n; k++) {
            int p = (k + 1) % n;
            int q = (k + 2) % n;
            ComplexNumber minor =
                    entry(m, 1, p).times(entry(m, 2, q)).minus(entry(m, 1, q).times(entry(m, 2, p)));
            sum = sum.plus(entry(m, 0, k).times(minor));
        }
        return sum;
    }

    private static ComplexNumber entry(ComplexMatrix m, int i, int j) {
        return new ComplexNumber(m.realPart().entry(i, j), m.imaginaryPart().entry(i, j));
    }

    @Test
    void levelLinesLieWhereTheFunctionHasTheirLevel() {
        for (String a : List.of("0.9 1; 0 0.9", "0.9 5; 0 0.8", "0.5 1 0; 0 0.5 1; 0 0 0.5")) {
            Landscape landscape = Landscape.of(MatrixLiteral.parse(a));
            assertThat(landscape.upper()).hasSizeGreaterThan(3);
            for (Level level : landscape.upper()) {
                double epsilon = Math.pow(10, level.halfDecades() / 2.0);
                level.lines()
                        .forEach(line -> assertThat(points(line))
                                .allSatisfy(z -> assertThat(
                                                landscape.pseudospectrum().sigmaMin(z))
                                        .as("%s at %s", a, z)
                                        .isCloseTo(epsilon, withinPercentage(0.1))));
            }
        }
    }

    @Test
    void largestLevelLineOfANormalMatrixWithOneEigenvalueIsAHalfCircle() {
        Level largest =
                Landscape.of(MatrixLiteral.parse("0.2 0; 0 0.2")).upper().getFirst();
        double radius = Math.pow(10, largest.halfDecades() / 2.0);
        assertThat(largest.lines())
                .singleElement()
                .satisfies(line -> assertThat(points(line))
                        .hasSizeGreaterThan(40)
                        .allSatisfy(z ->
                                assertThat(Math.hypot(z.re() - 0.2, z.im())).isCloseTo(radius, within(1e-3))));
    }

    private static List<ComplexNumber> points(List<Double> line) {
        return IntStream.range(0, line.size() / 2)
                .mapToObj(i -> new ComplexNumber(line.get(2 * i), line.get(2 * i + 1)))
                .toList();
    }

    @Test
    void kreissConstantIsBelowThePeakAndReachedAtItsPoint() {
        Landscape landscape = Landscape.of(MatrixLiteral.parse("0.9 1; 0 0.9"));
        KreissConstant constant = Objects.requireNonNull(landscape.kreiss());
        double kreiss = constant.value();
        ComplexNumber z = constant.point().orElseThrow();
        assertThat((z.modulus() - 1) / landscape.pseudospectrum().sigmaMin(z))
                .isCloseTo(kreiss, withinPercentage(1e-6));
        assertThat(kreiss)
                .isGreaterThan(1)
                .isLessThan(Objects.requireNonNull(landscape.growth()).peak());
    }

    @Test
    void pointOutsideTheUnitCircleGivesALowerBoundOfThePeak() {
        assertThat(picture("0.9 1; 0 0.9", "1.1 0").sentence()).contains("must at some t be at least 2.596");
        assertThat(picture("0.9 1; 0 0.9", "0.5 0").sentence()).doesNotContain("at least");
        assertThat(picture("1.9 1; 0 0.9", "2.5 0").sentence()).doesNotContain("at least");
    }

    @Test
    void linesAreLeftOutWhileAHandMovesThePoint() {
        Words words = Words.of(PseudospectraModel.class, Locale.ENGLISH);
        PseudospectraState state = state("0.9 1; 0 0.9", "1 1");
        assertThat(PseudospectraModel.glimpse(state, words).levels()).isNull();
        assertThat(PseudospectraModel.of(state, words).levels()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A | 1 2 3; 4 5 6    | square matrix",
                "A | 1e9 0; 0 1      | too large or too small",
                "A | 1e-9 0; 0 1     | too large or too small",
                "z | 1               | real and its imaginary part",
                "z | 1 2 3           | real and its imaginary part",
                "z | 1 1e9           | too far out"
            })
    void whatCannotBeShownIsRefusedWithASentence(String name, String value, String said) {
        Parameters parameters = new Parameters(Map.of(name, value));
        assertThatThrownBy(() -> new PseudospectraWidget().parse(parameters))
                .isInstanceOf(BadParameter.class)
                .hasMessageContaining(said);
    }
}
