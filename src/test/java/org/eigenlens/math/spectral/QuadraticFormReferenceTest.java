package org.eigenlens.math.spectral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactSpectrum;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Quadratic forms: signs decided exactly, semiaxes and volumes in doubles. */
class QuadraticFormReferenceTest {

    static Stream<Named<JsonNode>> forms() {
        return Stream.concat(records("quadratic_forms"), records("asymmetric_forms"));
    }

    static Stream<Named<JsonNode>> ellipsoids() {
        return records("quadratic_forms").filter(r -> r.getPayload().has("semiaxes"));
    }

    private static Stream<Named<JsonNode>> records(String name) {
        return ReferenceData.stream(ReferenceData.file("optim.json").get(name))
                .map(r -> Named.of(r.get("id").asString(), r));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void inertiaAndDefinitenessAgree(JsonNode r) {
        DenseMatrix q = ReferenceData.matrix(r.get("Q"));
        double[][] rows = new double[q.rows()][];
        Arrays.setAll(rows, i -> q.row(i).toArray());
        ExactSpectrum exact = ExactSpectrum.of(ExactMatrix.ofDoubles(rows));
        var inertia = exact.inertia().orElseThrow();
        assertThat(List.of(inertia.positive(), inertia.negative(), inertia.zero()))
                .containsExactlyElementsOf(ReferenceData.stream(r.get("inertia"))
                        .map(JsonNode::asInt)
                        .toList());
        assertThat(exact.definiteness().orElseThrow().name())
                .isEqualTo(r.get("definiteness")
                        .asString()
                        .toUpperCase(Locale.ROOT)
                        .replace(' ', '_'));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void asymmetricFormsAreThoseOfTheirSymmetricPart(JsonNode r) {
        if (r.has("A")) {
            DenseMatrix a = ReferenceData.matrix(r.get("A"));
            assertThat(a.plus(a.transpose()).times(0.5)).isEqualTo(ReferenceData.matrix(r.get("Q")));
        }
    }

    @ParameterizedTest
    @MethodSource("ellipsoids")
    void semiaxesAreInverseRootsOfTheEigenvalues(JsonNode r) {
        Spectrum spectrum = Spectrum.of(ReferenceData.matrix(r.get("Q")));
        double[] semiaxes = ReferenceData.doubles(r.get("semiaxes"));
        double product = 1;
        for (int i = 0; i < semiaxes.length; i++) {
            double semiaxis =
                    1 / Math.sqrt(spectrum.eigenvalue(semiaxes.length - 1 - i).re());
            assertThat(semiaxis).isCloseTo(semiaxes[i], within(1e-14 * semiaxes[i]));
            product *= semiaxis;
        }
        double unit = semiaxes.length == 2 ? Math.PI : 4 * Math.PI / 3;
        assertThat(unit * product).isCloseTo(ReferenceData.number(r.get("volume")), within(1e-14 * product));
    }
}
