package org.eigenlens.widgets.rotationscaling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.Map;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Parameters;
import org.eigenlens.widget.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RotationScalingModelTest {

    private static RotationScalingPicture picture(String a) {
        RotationScalingState state = new RotationScalingWidget().parse(new Parameters(Map.of("A", a)));
        return RotationScalingModel.of(state, Words.of(RotationScalingModel.class, Locale.ENGLISH));
    }

    private static String fact(RotationScalingPicture picture, String key) {
        return picture.facts().stream()
                .filter(fact -> fact.key().equals(key))
                .map(Fact::text)
                .findFirst()
                .orElse("absent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 -1; 1 1", "1/2 -1; 1 3/4", "0.9 0.8; -0.2 0.9", "1 -1; 1 0", "√2 -2; 1 √2"})
    void productOfTheFactorsIsTheMatrixAndKeepsTheOrientation(String a) {
        ExactMatrix matrix = MatrixLiteral.parse(a).exact().orElseThrow();
        RealForm form = RealForm.of(matrix);
        assertThat(form.exact()).isTrue();
        assertThat(form.basis().times(form.turnAndStretch()).times(form.basis().inverse()))
                .isEqualTo(matrix);
        assertThat(form.basis().determinant().signum()).isPositive();
    }

    @Test
    void turnAndStretchIsItsOwnForm() {
        RotationScalingPicture picture = picture("1 -1; 1 1");
        assertThat(fact(picture, "basis")).isEqualTo("1, 0; 0, 1");
        assertThat(fact(picture, "turn")).isEqualTo("1, −1; 1, 1");
        assertThat(fact(picture, "modulus")).isEqualTo("√2, about 1.41421");
        assertThat(fact(picture, "angle")).isEqualTo("45°");
        assertThat(picture.turn()).isCloseTo(Math.PI / 4, within(1e-15));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1/2 -1; 1 3/4         | anticlockwise | outwards",
                "0.7 -0.5; 0.5 0.7     | anticlockwise | inwards",
                "1 -1; 1 0             | anticlockwise | on an ellipse",
                "3/5 4/5; -4/5 3/5     | clockwise     | on an ellipse",
                "1.0000001 -1; 1 0     | anticlockwise | on an ellipse",
                "1 -1.0000001; 1 0     | anticlockwise | outwards"
            })
    void senseAndGrowthAreDecidedExactly(String a, String sense, String growth) {
        assertThat(picture(a).sentence()).contains(" " + sense).contains(growth);
    }

    @Test
    void angleThatIsNotWholeIsNotShownAsIfItWere() {
        assertThat(fact(picture("0.9 0.8; -0.2 0.9"), "angle")).isEqualTo("24.0°");
        assertThat(fact(picture("1 -1; 1 0"), "angle")).isEqualTo("60°");
    }

    @Test
    void realEigenvaluesAreSaidToTurnNothing() {
        RotationScalingPicture picture = picture("2 1; 1 2");
        assertThat(picture.complex()).isFalse();
        assertThat(picture.basis()).isEmpty();
        assertThat(picture.sentence()).contains("3 and 1 are real");
        assertThat(picture("1 1; 0 1").sentence()).contains("The eigenvalue 1 is real");
        assertThat(picture("1 1; 0 1").eigenvalues()).hasSize(2);
    }

    @Test
    void nearlyRealPairIsStillComplex() {
        RotationScalingPicture picture = picture("1 -1e-12; 1e-12 1");
        assertThat(picture.complex()).isTrue();
        assertThat(picture.eigenvalues().getFirst().im()).isEqualTo(1e-12);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 -1 0; 1 0 0; 0 0 1          | 1   | turns by 90°  | lengths by 1.     | stay on an ellipse",
                "0 0 1; 1 0 0; 0 1 0           | 1   | turns by 120° | lengths by 1.     | stay on an ellipse",
                "1 -1 0; 1 1 0; 0 0 1/2        | 1/2 | turns by 45°  | lengths by √2.    | spiral outwards",
                "1/2 -1/2 0; 1/2 1/2 0; 0 0 -3 | −3  | turns by 45°  | lengths by √2/2.  | spiral inwards",
                "0 0 2; 1 0 0; 0 1 0           | 1.25992 | turns by 120° | lengths by about 1.25992. | spiral outwards"
            })
    void inSpaceAnAxisIsKeptAndAPlaneTurned(String a, String real, String turn, String lengths, String growth) {
        RotationScalingPicture picture = picture(a);
        assertThat(picture.size()).isEqualTo(3);
        assertThat(picture.sentence())
                .contains("The eigenvalue " + real + " is real", turn, lengths, "orbits " + growth);
    }

    @Test
    void turningPlaneIsKeptByTheMatrix() {
        double[][] a = {{0.5, -1, 0.5}, {1, 0.5, 0}, {0, 0, 0.9}};
        RotationScalingPicture picture = picture("1/2 -1 1/2; 1 1/2 0; 0 0 0.9");
        double[] p = vector(picture.plane().get(0));
        double[] q = vector(picture.plane().get(1));
        double alpha = picture.eigenvalues().stream()
                .filter(e -> e.im() > 0)
                .findFirst()
                .orElseThrow()
                .re();
        double beta = alpha * Math.tan(picture.turn());
        for (int i = 0; i < 3; i++) {
            double image = a[i][0] * p[0] + a[i][1] * p[1] + a[i][2] * p[2];
            assertThat(image).isCloseTo(alpha * p[i] + beta * q[i], within(1e-12));
        }
    }

    private static double[] vector(java.util.List<Double> entries) {
        return entries.stream().mapToDouble(Double::doubleValue).toArray();
    }

    @Test
    void spaceWithRealEigenvaluesHasNoPlaneToTurn() {
        RotationScalingPicture picture = picture("2 0 0; 0 1 0; 0 0 1");
        assertThat(picture.complex()).isFalse();
        assertThat(picture.plane()).isEmpty();
        assertThat(picture.sentence()).contains("are all real");
    }
}
