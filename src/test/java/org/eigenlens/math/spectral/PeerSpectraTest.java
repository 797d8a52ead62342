package org.eigenlens.math.spectral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The matrices of other projects' own tests, where they lie beside this project; they are read and not kept here. */
class PeerSpectraTest {

    private static final double U = 0x1p-53;
    private static final Path FILE = Path.of("..", "shared", "reference", "peers", "peers_eig.json");

    @TestFactory
    Stream<DynamicTest> spectraOfOtherProjectsTests() throws IOException {
        assumeTrue(Files.exists(FILE), "the other projects' matrices are not here");
        JsonNode records = JsonMapper.builder().build().readTree(Files.readString(FILE));
        return ReferenceData.stream(records)
                .map(r -> DynamicTest.dynamicTest(
                        r.get("id").asString() + " " + r.get("test").asString(), () -> check(r)));
    }

    private static void check(JsonNode r) {
        DenseMatrix matrix = ReferenceData.matrix(r.get("A"));
        Spectrum spectrum = Spectrum.of(matrix);
        BigDecimal norm = new BigDecimal(SpectralNorm.of(matrix));
        for (int i = 0; i < spectrum.size(); i++) {
            assertThat(ReferenceData.residual(matrix, spectrum.eigenvalue(i), spectrum.eigenvector(i), norm))
                    .isLessThanOrEqualTo(50 * U);
        }
        JsonNode truth = r.get("hp").get("eigenvalues");
        for (int k = 0; k < truth.size(); k++) {
            JsonNode e = truth.get(k);
            double s = conditionOf(r.get("hp"), k);
            double nearest = spectrum.eigenvalues().stream()
                    .mapToDouble(z -> ReferenceData.relativeError(z, e.get(0), e.get(1), norm))
                    .min()
                    .orElseThrow();
            assertThat(nearest).isLessThanOrEqualTo(s > 1e-8 ? 50 * U / s : 1e-4);
        }
    }

    /** The reciprocal condition number of the k-th eigenvalue, 0 where it is not given. */
    private static double conditionOf(JsonNode truth, int k) {
        JsonNode conditions = truth.path("s").path(k);
        return conditions.isString() ? ReferenceData.number(conditions) : 0;
    }
}
