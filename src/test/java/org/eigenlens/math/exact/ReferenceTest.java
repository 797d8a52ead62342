package org.eigenlens.math.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.eigenlens.math.exact.ReferenceMatrices.Reference;
import org.eigenlens.math.exact.number.Decimal;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Polynomial;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.exact.text.Literal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every structural fact about every reference matrix is met exactly, the nearly defective and badly scaled ones included. */
class ReferenceTest {

    private static final int DIGITS = 24;

    @ParameterizedTest
    @MethodSource("org.eigenlens.math.exact.ReferenceMatrices#all")
    void structureIsExactlyAsStated(Reference reference) {
        ExactSpectrum spectrum = ExactSpectrum.of(reference.matrix());
        JsonNode truth = reference.truth();

        assertThat(spectrum.isDefective()).isEqualTo(truth.get("defective").asBoolean());
        assertThat(spectrum.isSymmetric()).isEqualTo(truth.get("symmetric").asBoolean());
        assertThat(spectrum.isNormal()).isEqualTo(truth.get("normal").asBoolean());
        assertThat(spectrum.rank()).isEqualTo(truth.get("rank").asInt());
        assertThat(spectrum.eigenvalues()).hasSize(truth.get("distinct").asInt());
        assertThat(spectrum.discriminant().isZero())
                .isEqualTo(truth.get("distinct").asInt() < spectrum.size());
        assertThat(spectrum.inertia().isPresent()).isEqualTo(truth.has("sym"));
        if (truth.has("sym")) {
            JsonNode symmetric = truth.get("sym");
            Inertia inertia = spectrum.inertia().orElseThrow();
            assertThat(List.of(inertia.positive(), inertia.negative(), inertia.zero()))
                    .isEqualTo(integers(symmetric.get("inertia")));
            assertThat(spectrum.definiteness().orElseThrow().name().replace('_', ' '))
                    .isEqualToIgnoringCase(symmetric.get("definiteness").asString());
        }
    }

    @ParameterizedTest
    @MethodSource("org.eigenlens.math.exact.ReferenceMatrices#all")
    void eigenvaluesMultiplicitiesAndBlocksAreAsStated(Reference reference) {
        ExactSpectrum spectrum = ExactSpectrum.of(reference.matrix());
        List<JsonNode> stated = reference.eigenvalues().stream()
                .sorted(Comparator.comparing((JsonNode e) -> decimal(e, "re"))
                        .thenComparing(e -> decimal(e, "im"))
                        .reversed())
                .toList();

        for (int i = 0; i < stated.size(); i++) {
            ExactEigenvalue eigenvalue = spectrum.eigenvalues().get(i);
            JsonNode truth = stated.get(i);
            assertAgrees(eigenvalue.value().realDecimal(DIGITS), decimal(truth, "re"));
            assertAgrees(eigenvalue.value().imaginaryDecimal(DIGITS), decimal(truth, "im"));
            assertThat(eigenvalue.algebraicMultiplicity())
                    .isEqualTo(truth.get("alg").asInt());
            assertThat(eigenvalue.geometricMultiplicity())
                    .isEqualTo(truth.get("geo").asInt());
            assertThat(eigenvalue.jordanBlocks()).isEqualTo(integers(truth.get("blocks")));
            if (truth.has("exact")) {
                assertThat(eigenvalue.toText().replace('−', '-'))
                        .isEqualTo(truth.get("exact").asString());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.eigenlens.math.exact.ReferenceMatrices#all")
    void basisVectorsAreEigenvectors(Reference reference) {
        for (ExactEigenvalue eigenvalue : ExactSpectrum.of(reference.matrix()).eigenvalues()) {
            ExactNumber lambda = eigenvalue.value();
            for (ExactVector v : eigenvalue.basis()) {
                assertThat(v.isZero()).isFalse();
                assertThat(reference.matrix().times(v).minus(v.times(lambda)).isZero())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.eigenlens.math.exact.ReferenceMatrices#integers")
    void polynomialPowerAndInverseOfIntegerMatricesAreAsStated(Reference reference) {
        ExactMatrix matrix = reference.matrix();
        JsonNode truth = reference.truth();
        Polynomial polynomial = ExactSpectrum.of(matrix).characteristicPolynomial();
        List<Surd> highestFirst = new ArrayList<>(polynomial.coefficients());
        Collections.reverse(highestFirst);

        assertThat(highestFirst).isEqualTo(rationals(truth.get("charpoly")));
        assertThat(matrix.power(5)).isEqualTo(rationalMatrix(truth.get("pow5")));
        assertThat(matrix.determinant()).isEqualTo(rational(truth.get("det")));
        assertThat(matrix.trace()).isEqualTo(rational(truth.get("trace")));
        assertThat(truth.has("inv")).isEqualTo(!matrix.determinant().isZero());
        if (truth.has("inv")) {
            assertThat(matrix.inverse()).isEqualTo(rationalMatrix(truth.get("inv")));
        }
    }

    private static ExactMatrix rationalMatrix(JsonNode rows) {
        return new ExactMatrix(rows.valueStream()
                .map(row -> new ExactVector(List.copyOf(rationals(row))))
                .toList());
    }

    private static List<Surd> rationals(JsonNode array) {
        return array.valueStream().map(ReferenceTest::rational).toList();
    }

    private static Surd rational(JsonNode node) {
        return Literal.parse(node.asString()).exact().orElseThrow();
    }

    private static void assertAgrees(Decimal decimal, BigDecimal truth) {
        BigDecimal value = new BigDecimal(decimal.text());
        BigDecimal unit = truth.signum() == 0
                ? BigDecimal.ZERO
                : truth.abs().movePointLeft(DIGITS - 1).max(value.ulp());
        assertThat(value.subtract(truth).abs()).isLessThanOrEqualTo(unit);
    }

    private static BigDecimal decimal(JsonNode node, String field) {
        return new BigDecimal(node.get(field).asString());
    }

    private static List<Integer> integers(JsonNode array) {
        return array.valueStream().map(JsonNode::asInt).toList();
    }
}
