package org.eigenlens.math.spectral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every matrix with 30-digit truth, held to what a backward stable solver must meet. */
class SpectrumReferenceTest {

    private static final double U = 0x1p-53;

    /** The record with an eigenvalue of 2.55e308, beyond the doubles. */
    private static final String BEYOND_DOUBLES = "g-0267";

    static Stream<Named<JsonNode>> records() {
        return ReferenceData.stream(ReferenceData.file("eig.json"))
                .filter(r -> !r.get("id").asString().equals(BEYOND_DOUBLES))
                .map(r ->
                        Named.of(r.get("id").asString() + " " + r.get("family").asString(), r));
    }

    private record Case(DenseMatrix matrix, Spectrum spectrum, BigDecimal norm, JsonNode truth) {

        static Case of(JsonNode r) {
            DenseMatrix matrix = ReferenceData.matrix(r.get("A"));
            return new Case(
                    matrix,
                    Spectrum.of(matrix),
                    new BigDecimal(r.get("sigma").get(0).asString()),
                    r.get("eigenvalues"));
        }

        /** The spacing of subnormal numbers over the norm, which no double can be more accurate than. */
        double granularity() {
            return norm.signum() == 0 ? 0 : Double.MIN_VALUE / norm.doubleValue();
        }

        double error(int i, JsonNode e) {
            return ReferenceData.relativeError(spectrum.eigenvalue(i), e.get("re"), e.get("im"), norm);
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyPairIsBackwardStable(JsonNode r) {
        Case c = Case.of(r);
        for (int i = 0; i < c.spectrum.size(); i++) {
            ComplexVector v = c.spectrum.eigenvector(i);
            double exact = ReferenceData.residual(c.matrix, c.spectrum.eigenvalue(i), v, c.norm);
            assertThat(exact).isLessThanOrEqualTo(50 * U + 3 * c.granularity());
            assertThat(v.norm()).isCloseTo(1, offset(4 * U));
            assertThat(c.spectrum.backwardError(i)).isCloseTo(exact, offset(30 * U + 3 * c.granularity()));
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void eigenvaluesAreAsAccurateAsTheirConditionAllows(JsonNode r) {
        Case c = Case.of(r);
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < c.spectrum.size(); i++) {
            left.add(i);
        }
        for (JsonNode e : c.truth) {
            int multiplicity = e.get("alg").asInt();
            left.sort(Comparator.comparingDouble(i -> c.error(i, e)));
            List<Integer> own = List.copyOf(left.subList(0, multiplicity));
            left = new ArrayList<>(left.subList(multiplicity, left.size()));
            double gap = gap(c, e);
            if (multiplicity == 1 && 50 * U / s(e) < gap / 2) {
                assertThat(c.error(own.get(0), e)).isLessThanOrEqualTo(50 * U / s(e) + c.granularity());
            } else if (multiplicity > 1 && gap > 1e-3) {
                assertThat(meanError(c, own, e)).isLessThanOrEqualTo(100 * U * projectorNorm(c, e) + c.granularity());
            }
        }
    }

    private static double s(JsonNode e) {
        return e.hasNonNull("s") ? ReferenceData.number(e.get("s")) : 0;
    }

    /** The norm of the spectral projector, where it is given or plain: 1 for an eigenvalue that is the only one. */
    private static double projectorNorm(Case c, JsonNode e) {
        boolean isOnly = e.get("alg").asInt() == c.spectrum.size();
        return e.hasNonNull("proj") ? ReferenceData.number(e.get("proj")) : isOnly ? 1 : Double.POSITIVE_INFINITY;
    }

    /** The distance to the nearest other eigenvalue, over the norm. */
    private static double gap(Case c, JsonNode e) {
        double gap = Double.POSITIVE_INFINITY;
        for (JsonNode other : c.truth) {
            if (other != e) {
                BigDecimal x = new BigDecimal(e.get("re").asString())
                        .subtract(new BigDecimal(other.get("re").asString()));
                BigDecimal y = new BigDecimal(e.get("im").asString())
                        .subtract(new BigDecimal(other.get("im").asString()));
                double distance = Math.hypot(
                        ReferenceData.relativeError(0, x, c.norm), ReferenceData.relativeError(0, y, c.norm));
                gap = Math.min(gap, distance);
            }
        }
        return gap;
    }

    private static double meanError(Case c, List<Integer> own, JsonNode e) {
        BigDecimal re = BigDecimal.ZERO;
        for (int i : own) {
            re = re.add(new BigDecimal(c.spectrum.eigenvalue(i).re()));
        }
        BigDecimal expected = new BigDecimal(e.get("re").asString()).multiply(BigDecimal.valueOf(own.size()));
        return ReferenceData.relativeError(0, re.subtract(expected), c.norm) / own.size();
    }

    @ParameterizedTest
    @MethodSource("records")
    void radiusAndAbscissaAreThoseOfTheNearestEigenvalues(JsonNode r) {
        Case c = Case.of(r);
        boolean isWellConditioned = ReferenceData.number(r.get("kappaV")) < 1e3;
        double bound = isWellConditioned ? 50 * U * 1e3 : 1e-4;
        BigDecimal radius = new BigDecimal(r.get("spectral_radius").asString());
        BigDecimal abscissa = new BigDecimal(r.get("spectral_abscissa").asString());
        assertThat(ReferenceData.relativeError(c.spectrum.spectralRadius(), radius, c.norm))
                .isLessThanOrEqualTo(bound + c.granularity());
        assertThat(ReferenceData.relativeError(c.spectrum.spectralAbscissa(), abscissa, c.norm))
                .isLessThanOrEqualTo(bound + c.granularity());
    }

    static Stream<Named<JsonNode>> symmetricRecords() {
        return records().filter(r -> r.getPayload().get("symmetric").asBoolean());
    }

    @ParameterizedTest
    @MethodSource("symmetricRecords")
    void symmetricSpectraAreAccurateAndOrthogonal(JsonNode r) {
        Case c = Case.of(r);
        List<JsonNode> ascending = new ArrayList<>();
        for (JsonNode e : c.truth) {
            for (int k = 0; k < e.get("alg").asInt(); k++) {
                ascending.addFirst(e);
            }
        }
        for (int i = 0; i < c.spectrum.size(); i++) {
            assertThat(c.error(i, ascending.get(i))).isLessThanOrEqualTo(32 * U + c.granularity());
            for (int j = 0; j < c.spectrum.size(); j++) {
                double product =
                        c.spectrum.eigenvector(i).dot(c.spectrum.eigenvector(j)).re();
                assertThat(product).isCloseTo(i == j ? 1 : 0, offset(32 * U));
            }
        }
    }

    static Stream<Named<JsonNode>> definiteRecords() {
        return symmetricRecords()
                .filter(r -> r.getPayload().has("charpoly")
                        || r.getPayload().get("family").asString().startsWith("graded"));
    }

    @ParameterizedTest
    @MethodSource("definiteRecords")
    void signsOfEigenvaluesGiveTheInertia(JsonNode r) {
        Case c = Case.of(r);
        double tolerance = r.has("charpoly") ? 8 * c.spectrum.size() * U * c.norm.doubleValue() : 0;
        int[] inertia = new int[3];
        for (ComplexNumber z : c.spectrum.eigenvalues()) {
            inertia[z.re() > tolerance ? 0 : z.re() < -tolerance ? 1 : 2]++;
        }
        assertThat(inertia).containsExactly(stream(r.get("sym").get("inertia")));
    }

    private static int[] stream(JsonNode counts) {
        return ReferenceData.stream(counts).mapToInt(JsonNode::asInt).toArray();
    }
}
