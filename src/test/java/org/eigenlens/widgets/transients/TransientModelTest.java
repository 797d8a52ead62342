package org.eigenlens.widgets.transients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

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

class TransientModelTest {

    /** Relative 1e−12, in percent. */
    private static final double CLOSE = 1e-10;

    private static TransientState state(String a, String horizon) {
        return new TransientWidget().parse(new Parameters(Map.of("A", a, "T", horizon)));
    }

    private static TransientPicture picture(String a, String horizon) {
        return TransientModel.of(state(a, horizon), Words.of(TransientModel.class, Locale.ENGLISH));
    }

    private static String fact(TransientPicture picture, String key) {
        return picture.facts().stream()
                .filter(fact -> fact.key().equals(key))
                .map(Fact::text)
                .findFirst()
                .orElse("absent");
    }

    /** The larger singular value of [[p, q], [0, p]]: the root of s² − |q| s − p². */
    private static double normOfTriangle(double p, double q) {
        return (Math.abs(q) + Math.hypot(q, 2 * p)) / 2;
    }

    @ParameterizedTest
    @CsvSource({"0.9, 1", "0.9, 2.6", "0.99, 0.05", "-0.9, 1", "0.5, -20", "1, 0.5", "1.1, 3", "0.3, 0", "0.75, 1000"})
    void normsOfABlockAreThoseOfItsClosedForm(double lambda, double c) {
        TransientPicture picture = picture(lambda + " " + c + "; 0 " + lambda, "200");
        assertThat(picture.block()).isTrue();
        assertThat(picture.norms()).hasSize(201);
        for (int t = 0; t <= 200; t++) {
            double diagonal = Math.pow(lambda, t);
            double corner = t == 0 ? 0 : c * t * Math.pow(lambda, t - 1);
            assertThat(picture.norms().get(t))
                    .as("t = %d", t)
                    .isCloseTo(normOfTriangle(diagonal, corner), withinPercentage(CLOSE));
            assertThat(picture.lower().get(t)).isCloseTo(Math.abs(diagonal), withinPercentage(CLOSE));
        }
    }

    @ParameterizedTest
    @CsvSource({"0.9, 0.8, 5", "0.5, -0.5, 3", "0.99, 0.2, 0.01"})
    void normsOfATriangleLieUnderConditionTimesRadius(double a, double b, double c) {
        TransientPicture picture = picture(a + " " + c + "; 0 " + b, "100");
        double slope = c / Math.abs(a - b);
        double kappa = slope + Math.hypot(1, slope);
        for (int t = 0; t <= 100; t++) {
            double corner = c * (Math.pow(a, t) - Math.pow(b, t)) / (a - b);
            double frobenius = Math.pow(a, 2 * t) + Math.pow(b, 2 * t) + corner * corner;
            double determinant = Math.abs(Math.pow(a * b, t));
            double norm = (Math.sqrt(frobenius + 2 * determinant) + Math.sqrt(frobenius - 2 * determinant)) / 2;
            assertThat(picture.norms().get(t)).isCloseTo(norm, withinPercentage(CLOSE));
            assertThat(picture.upper().get(t)).isCloseTo(kappa * Math.pow(a, t), withinPercentage(CLOSE));
        }
    }

    @Test
    void startThatGrowsMostReachesTheNormAtThePeak() {
        for (String matrix : List.of("0.9 1; 0 0.9", "0.6 -4; 0.1 0.6", "0.8 1 0; 0 0.8 1; 0 0 0.8")) {
            TransientPicture picture = picture(matrix, "100");
            int peak = picture.peakTime();
            assertThat(picture.startNorms().getFirst()).isCloseTo(1, withinPercentage(CLOSE));
            assertThat(picture.startNorms().get(peak)).isCloseTo(picture.norms().get(peak), withinPercentage(CLOSE));
        }
    }

    @Test
    void peakOfTheBlockIsWhereTheQuotientsOfItsCornerPassOne() {
        TransientPicture picture = picture("0.9 1; 0 0.9", "60");
        assertThat(picture.peakTime()).isEqualTo(9);
        assertThat(fact(picture, "peak")).isEqualTo("about 3.91257");
        assertThat(picture.facts()).anySatisfy(fact -> {
            assertThat(fact.label()).isEqualTo("Aᵗ at t = 9");
            assertThat(fact.text()).isEqualTo("0.387420489, 3.87420489; 0, 0.387420489");
        });
        assertThat(fact(picture, "power")).isEqualTo("0.9^t, t·0.9^(t−1); 0, 0.9^t");
        assertThat(fact(picture, "kappa")).isEqualTo("none: too few eigenvectors");
    }

    @Test
    void kreissBoundIsAtMostThePeak() {
        for (String matrix : List.of("0.9 1; 0 0.9", "0.9 5; 0 0.8", "0.9 4 0; 0 0.5 4; 0 0 -0.5")) {
            TransientPicture picture = picture(matrix, "200");
            double peak = picture.norms().get(picture.peakTime());
            assertThat(picture.kreiss())
                    .singleElement()
                    .satisfies(bound -> assertThat(bound).isGreaterThan(1).isLessThanOrEqualTo(peak));
            assertThat(peak)
                    .isLessThanOrEqualTo(
                            Math.E * picture.size() * picture.kreiss().getFirst());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.9 0.19; 0 0.9          | 60  | no vector is ever longer",
                "0.9 0.1900001; 0 0.9     | 60  | largest at t = 1",
                "0.9 1; 0 0.9             | 60  | largest at t = 9, and there it is about 3.91257",
                "0.9 1; 0 0.9             | 30  | the peak may still lie ahead",
                "0.7 -0.5; 0.5 0.7        | 60  | no vector is ever longer",
                "0 -1; 1 0                | 60  | does not go to zero either",
                "0 -2; 1/2 0              | 60  | stays bounded",
                "1 0.5; 0 1               | 60  | although no eigenvalue is larger than 1",
                "1.01 0; 0 0.5            | 60  | above 1, so ‖Aᵗ‖ grows without bound",
                "0 10; 0 0                | 60  | largest at t = 1, and there it is 10",
                "π/4 1; 0 0.5             | 60  | rounded to 16 digits"
            })
    void sentenceSaysWhatHoldsInTheEndAndBefore(String a, String horizon, String said) {
        assertThat(picture(a, horizon).sentence()).contains(said);
    }

    @Test
    void powersOfANilpotentMatrixEndWhereTheyAreZero() {
        TransientPicture picture = picture("0 10; 0 0", "60");
        assertThat(picture.norms()).containsExactly(1.0, 10.0);
        assertThat(picture.lower()).containsExactly(1.0);
        assertThat(picture.upper()).isEmpty();
    }

    @Test
    void onlyABlockOffersItsClosedForm() {
        assertThat(picture("0.9 1; 0 0.8", "10").block()).isFalse();
        assertThat(fact(picture("0.9 1; 0 0.8", "10"), "power")).isEqualTo("absent");
        assertThat(fact(picture("-1/2 √2; 0 -1/2", "10"), "power"))
                .isEqualTo("(−0.5)^t, (√2)·t·(−0.5)^(t−1); 0, (−0.5)^t");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A | 1 2 3; 4 5 6  | square matrix",
                "A | 10000001 0; 0 1 | larger than a million",
                "T | 0             | from 1 to 200",
                "T | 201           | from 1 to 200",
                "T | ten           | from 1 to 200"
            })
    void whatCannotBeShownIsRefusedWithASentence(String name, String value, String said) {
        Parameters parameters = new Parameters(Map.of(name, value));
        assertThatThrownBy(() -> new TransientWidget().parse(parameters))
                .isInstanceOf(BadParameter.class)
                .hasMessageContaining(said);
    }
}
