package org.eigenlens.widgets.eigenvectorconditioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eigenlens.math.spectral.Conditioning;
import org.eigenlens.math.spectral.DefectiveDistance;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.widget.BadParameter;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Parameters;
import org.eigenlens.widget.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EigenvectorConditioningModelTest {

    /** Relative 1e−12, in percent. */
    private static final double CLOSE = 1e-10;

    private static EigenvectorConditioningState state(String a, String horizon) {
        return new EigenvectorConditioningWidget().parse(new Parameters(Map.of("A", a, "T", horizon)));
    }

    private static EigenvectorConditioningPicture picture(String a) {
        return EigenvectorConditioningModel.of(
                state(a, "60"), Words.of(EigenvectorConditioningModel.class, Locale.ENGLISH));
    }

    private static Eigenbasis basis(String a) {
        return Eigenbasis.of(state(a, "60").matrix());
    }

    private static String fact(EigenvectorConditioningPicture picture, String key) {
        return picture.facts().stream()
                .filter(fact -> fact.key().equals(key))
                .map(Fact::text)
                .findFirst()
                .orElse("absent");
    }

    @ParameterizedTest
    @CsvSource({"0.9, 0.6, 30", "0.9, 0.6, 1", "0.5, -0.5, 89", "-0.2, 0.7, 60", "0.9, 0.89, 5", "3, 1, 150"})
    void angleOfTwoUnitEigenvectorsGivesEveryNumber(double first, double second, double degrees) {
        double theta = Math.toRadians(degrees);
        double corner = (second - first) / Math.tan(theta);
        Eigenbasis basis = basis(first + " " + corner + "; 0 " + second);
        double acute = Math.min(theta, Math.PI - theta);
        double kappa = 1 / Math.tan(acute / 2);
        assertThat(basis.angle().orElseThrow()).isCloseTo(acute, withinPercentage(CLOSE));
        assertThat(basis.kappa()).isCloseTo(kappa, withinPercentage(CLOSE));
        assertThat(basis.conditions())
                .hasSize(2)
                .allSatisfy(condition -> assertThat(condition).isCloseTo(1 / Math.sin(theta), withinPercentage(CLOSE)));
        assertThat(basis.distance()).isCloseTo(Math.abs(first - second) / (2 * kappa), withinPercentage(CLOSE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0.9 -2; 0 0.6", "0.9 0.5; 0.02 0.6", "0.6 -4; 0.1 0.6", "1 2; 3 4", "0 1; -1 0.3", "2 1; 1 2"})
    void twoByTwoAgreesWithTheComputedEigenvectors(String a) {
        Eigenbasis basis = basis(a);
        DenseMatrix matrix = DenseMatrix.ofRows(state(a, "60").matrix().values());
        Conditioning conditioning = Conditioning.of(matrix);
        assertThat(basis.kappa()).isCloseTo(conditioning.eigenvectorCondition(), withinPercentage(CLOSE));
        assertThat(basis.angle().orElseThrow()).isCloseTo(conditioning.angle(0, 1), withinPercentage(CLOSE));
        assertThat(basis.conditions().getFirst()).isCloseTo(conditioning.conditionNumber(0), withinPercentage(CLOSE));
        assertThat(basis.distance()).isCloseTo(DefectiveDistance.of(matrix).distance(), within(1e-14));
    }

    /** The singular values of a triangle p, q, r have the sum of squares p² + q² + r² and the product |pr|. */
    @ParameterizedTest
    @CsvSource({"0.9, -2, 0.6", "0.9, -17.187, 0.6", "0.5, 3, -0.5", "1.2, 0.1, 0.3"})
    void curvesOfATriangleAreThoseOfItsClosedForm(double first, double corner, double second) {
        EigenvectorConditioningPicture picture = picture(first + " " + corner + "; 0 " + second);
        double slope = Math.abs(corner / (first - second));
        double kappa = slope + Math.hypot(1, slope);
        double radius = Math.max(Math.abs(first), Math.abs(second));
        assertThat(picture.norms()).hasSize(61);
        for (int t = 0; t <= 60; t++) {
            double p = Math.pow(first, t);
            double r = Math.pow(second, t);
            double q = corner * (p - r) / (first - second);
            double norm = (Math.hypot(Math.abs(p) + Math.abs(r), q) + Math.hypot(Math.abs(p) - Math.abs(r), q)) / 2;
            assertThat(picture.norms().get(t)).as("t = %d", t).isCloseTo(norm, withinPercentage(CLOSE));
            assertThat(picture.lower().get(t)).isCloseTo(Math.pow(radius, t), withinPercentage(CLOSE));
            assertThat(picture.upper().get(t)).isCloseTo(kappa * Math.pow(radius, t), withinPercentage(CLOSE));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.9 -2; 0 0.6", "0.6 -4; 0.1 0.6", "0.9 4 0; 0 0.5 4; 0 0 -0.5", "0.5 0.3; 0.3 -0.3"})
    void powersStayBetweenRadiusAndBound(String a) {
        EigenvectorConditioningPicture picture = picture(a);
        for (int t = 0; t <= 60; t++) {
            assertThat(picture.norms().get(t))
                    .isBetween(
                            picture.lower().get(t) * (1 - 1e-12),
                            picture.upper().get(t) * (1 + 1e-12));
        }
    }

    @Test
    void conditionIsInfiniteOnlyWhereEigenvectorsAreMissing() {
        EigenvectorConditioningPicture block = picture("0.9 1; 0 0.9");
        assertThat(block.upper()).isEmpty();
        assertThat(block.vectors()).hasSize(1);
        assertThat(block.sentence()).contains("too few eigenvectors");
        assertThat(fact(block, "lambda1")).isEqualTo("infinite");
        assertThat(fact(block, "distance")).isEqualTo("0: A is one");
        EigenvectorConditioningPicture scalar = picture("0.9 0; 0 0.9");
        assertThat(fact(scalar, "kappa")).isEqualTo("1");
        assertThat(fact(scalar, "distance")).contains("as near as one likes");
    }

    @Test
    void orthogonalEigenvectorsMakeTheBoundExact() {
        for (String a : List.of("0.5 0.3; 0.3 -0.3", "0.7 -0.5; 0.5 0.7", "0.7 -0.5 0; 0.5 0.7 0; 0 0 0.3")) {
            EigenvectorConditioningPicture picture = picture(a);
            assertThat(fact(picture, "kappa")).as(a).isEqualTo("1");
            assertThat(picture.peakTime()).isZero();
            assertThat(picture.upper()).isEqualTo(picture.lower());
        }
    }

    @Test
    void eigenvalueOfItsOwnInThreeDimensionsKeepsTheConditionOne() {
        EigenvectorConditioningPicture picture = picture("0.9 0 0; 0 0.7 3; 0 0 0.5");
        assertThat(fact(picture, "lambda1")).isEqualTo("1");
        double theta = Math.atan(0.2 / 3);
        assertThat(basis("0.9 0 0; 0 0.7 3; 0 0 0.5").conditions().get(1))
                .isCloseTo(1 / Math.sin(theta), withinPercentage(CLOSE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.9 -2; 0 0.6 | enclose an angle of about 8.53077°, so κ(V) is about 13.4079",
                "0.6 -4; 0.1 0.6 | two complex eigenvectors",
                "0.9 0; 0 0.9 | Every vector is an eigenvector",
                "0.9 4 0; 0 0.5 4; 0 0 -0.5 | three unit eigenvectors",
                "π/4 1; 0 0.5 | rounded to 16 digits"
            })
    void sentenceSaysWhatKindOfBasisThereIs(String a, String said) {
        assertThat(picture(a).sentence()).contains(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A | 1 2 3; 4 5 6   | square matrix",
                "A | 10000001 0; 0 1 | too large or too small",
                "A | 1e-9 0; 0 1    | too large or too small",
                "T | 0              | from 1 to 200",
                "T | ten            | from 1 to 200"
            })
    void whatCannotBeShownIsRefusedWithASentence(String name, String value, String said) {
        Parameters parameters = new Parameters(Map.of(name, value));
        assertThatThrownBy(() -> new EigenvectorConditioningWidget().parse(parameters))
                .isInstanceOf(BadParameter.class)
                .hasMessageContaining(said);
    }
}
