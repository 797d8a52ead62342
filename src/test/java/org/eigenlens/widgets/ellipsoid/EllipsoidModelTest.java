package org.eigenlens.widgets.ellipsoid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eigenlens.widget.BadParameter;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Parameters;
import org.eigenlens.widget.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EllipsoidModelTest {

    private static EllipsoidPicture picture(String a, String said, String level) {
        EllipsoidState state = new EllipsoidWidget().parse(new Parameters(Map.of("A", a, "lambda", said, "c", level)));
        return EllipsoidModel.of(state, Words.of(EllipsoidModel.class, Locale.ENGLISH));
    }

    private static EllipsoidPicture picture(String a) {
        return picture(a, "", "1");
    }

    private static String fact(EllipsoidPicture picture, String label) {
        return picture.facts().stream()
                .filter(fact -> fact.label().equals(label))
                .map(Fact::text)
                .findFirst()
                .orElse("absent");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5/8 -3/8; -3/8 5/8      | 1  | an ellipse",
                "1/4 0; 0 1/4            | 1  | a circle",
                "2 0; 0 -1               | 1  | a hyperbola",
                "0 1; 1 0                | 1  | a rectangular hyperbola",
                "1 1; 1 1                | 1  | a pair of parallel lines",
                "-1 0; 0 0               | 1  | empty, with no point at all",
                "-1 0; 0 -4              | -1 | an ellipse",
                "0 0; 0 0                | 1  | empty, with no point at all",
                "1 0; 0 2                | 0  | a single point, the origin",
                "1 0; 0 -2               | 0  | a pair of crossing lines",
                "1 0; 0 0                | 0  | a line",
                "0 0; 0 0                | 0  | the whole plane",
                "2 1 0; 1 2 1; 0 1 2     | 1  | an ellipsoid",
                "3 1 1; 1 3 1; 1 1 3     | 1  | an oblate spheroid, flat along one axis",
                "1 0 0; 0 1 0; 0 0 1/4   | 1  | a prolate spheroid, long along one axis",
                "-1 0 0; 0 -1 0; 0 0 -.1 | -1 | a prolate spheroid, long along one axis",
                "4 0 0; 0 4 0; 0 0 4     | 1  | a sphere",
                "1 0 0; 0 2 0; 0 0 0     | 1  | an elliptic cylinder",
                "1 0 0; 0 1 0; 0 0 0     | 1  | a circular cylinder",
                "1 0 0; 0 2 0; 0 0 -1    | 1  | a hyperboloid of one sheet",
                "1 0 0; 0 1 0; 0 0 -1    | 1  | a hyperboloid of revolution of one sheet",
                "1 0 0; 0 -2 0; 0 0 -1   | 1  | a hyperboloid of two sheets",
                "1 0 0; 0 -1 0; 0 0 -1   | 1  | a hyperboloid of revolution of two sheets",
                "1 0 0; 0 1 0; 0 0 -1    | -1 | a hyperboloid of revolution of two sheets",
                "0 1 0; 1 0 0; 0 0 0     | 1  | a hyperbolic cylinder",
                "1 1 0; 1 1 0; 0 0 0     | 1  | a pair of parallel planes",
                "1 0 0; 0 2 0; 0 0 -1    | 0  | an elliptic cone",
                "1 0 0; 0 -1 0; 0 0 -1   | 0  | a circular cone",
                "1 0 0; 0 -1 0; 0 0 0    | 0  | a pair of crossing planes",
                "0 0 0; 0 1 0; 0 0 1     | 0  | a line",
                "0 0 0; 0 1 0; 0 0 0     | 0  | a plane",
                "1 0 0; 0 1 0; 0 0 1     | 0  | a single point, the origin",
                "0 0 0; 0 0 0; 0 0 0     | 0  | all of space",
                "-1 0 0; 0 0 0; 0 0 -2   | 1  | empty, with no point at all"
            })
    void kindIsDecidedBySignsAndEqualities(String a, String level, String kind) {
        EllipsoidPicture picture = picture(a, "", level);
        assertThat(picture.kind()).isEqualTo(kind);
        assertThat(picture.sentence()).contains(kind);
    }

    @Test
    void semiAxesAreExactAndInDecimals() {
        EllipsoidPicture picture = picture("2 1 0; 1 2 1; 0 1 2");
        assertThat(fact(picture, "Eigenvalue λ₁")).isEqualTo("2 + √2, about 3.41421");
        assertThat(fact(picture, "Semi-axis a₂")).isEqualTo("√2/2, about 0.707107");
        assertThat(fact(picture, "Axis q₂ along")).isEqualTo("(1, 0, −1)");
        assertThat(fact(picture, "Along its own axes")).endsWith("+ 2 y₂² + (2 − √2) y₃² = 1");
        assertThat(fact(picture, "Volume")).isEqualTo("2/3 π, about 2.09440");
    }

    @Test
    void areaIsThatOfTheProductOfSemiAxes() {
        assertThat(fact(picture("5/8 -3/8; -3/8 5/8"), "Area")).isEqualTo("2 π, about 6.28319");
        assertThat(picture("5/8 -3/8; -3/8 5/8").sentence()).contains("semi-axes are 1, 2");
        assertThat(fact(picture("0 1; 1 0"), "Area")).isEqualTo("absent");
    }

    @Test
    void numbersThatNoDoubleHoldsAreDecidedAndShownAllTheSame() {
        EllipsoidPicture flat = picture("1e-300 1; 1 1e300+1e-20");
        assertThat(flat.kind()).isEqualTo("an ellipse");
        assertThat(fact(flat, "Semi-axis a₂")).contains("1.00000·10³¹⁰");
        EllipsoidPicture wide = picture("1e-310 0; 0 2e-310");
        assertThat(wide.sentence()).contains("7.071·10¹⁵⁴", "2.221·10³¹⁰");
        assertThat(fact(wide, "Area")).endsWith("about 2.22144·10³¹⁰");
    }

    @Test
    void axisThatIsNeverMetHasNoSemiAxis() {
        EllipsoidPicture picture = picture("1 0 0; 0 0 0; 0 0 -1");
        assertThat(fact(picture, "Semi-axis a₁")).isEqualTo("1");
        assertThat(fact(picture, "Semi-axis a₂")).isEqualTo("without end");
        assertThat(fact(picture, "Semi-axis a₃")).isEqualTo("none");
    }

    @Test
    void onlyTheSymmetricPartCounts() {
        EllipsoidPicture picture = picture("1 3/2; -1/2 1");
        assertThat(picture.symmetric()).isFalse();
        assertThat(picture.sentence()).contains("Only its symmetric part");
        assertThat(fact(picture, "Symmetric part of A")).isEqualTo("1, 1/2; 1/2, 1");
        assertThat(picture.axes()).isEqualTo(picture("1 1/2; 1/2 1").axes());
    }

    @Test
    void eigenvaluesThatWereSetAreBelievedWhereTheyAgree() {
        String turned = "0.5 0.5 0; 0.5 0.50000001 0; 0 0 1";
        assertThat(picture(turned, "1 0 1", "1").kind()).isEqualTo("a circular cylinder");
        assertThat(picture(turned).kind()).isNotEqualTo("a circular cylinder");
        assertThat(picture(turned, "1 2 3", "1").kind())
                .isEqualTo(picture(turned).kind());
        assertThat(picture(turned, "1 0", "1").kind()).isEqualTo(picture(turned).kind());
    }

    @Test
    void quotientThatAHandHasMadeIsExact() {
        assertThat(fact(picture("0.44444444 0; 0 1", "1/2.25 1", "1"), "Semi-axis a₂"))
                .isEqualTo("3/2 = 1.5");
    }

    @Test
    void axesArePerpendicularUnitVectors() {
        for (String a : List.of("3 1 1; 1 3 1; 1 1 3", "2 1 0; 1 2 1; 0 1 2", "1 0 0; 0 1 0; 0 0 1")) {
            List<EllipsoidPicture.Axis> axes = picture(a).axes();
            for (int i = 0; i < 3; i++) {
                for (int j = 0; j < 3; j++) {
                    double dot = 0;
                    for (int k = 0; k < 3; k++) {
                        dot += axes.get(i).direction().get(k)
                                * axes.get(j).direction().get(k);
                    }
                    assertThat(dot).isCloseTo(i == j ? 1 : 0, within(1e-15));
                }
            }
        }
    }

    @Test
    void badParametersAreRefusedWithASentence() {
        assertThatThrownBy(() -> picture("1 2 3; 4 5 6")).isInstanceOf(BadParameter.class);
        assertThatThrownBy(() -> picture("1 0; 0 1", "pi 1", "1")).isInstanceOf(BadParameter.class);
        assertThatThrownBy(() -> picture("1 0; 0 1", "", "√2")).isInstanceOf(BadParameter.class);
        assertThatThrownBy(() -> picture("1 0; 0 1", "", "1000")).isInstanceOf(BadParameter.class);
    }
}
