package org.eigenlens.math.exact;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Matrices with truths that were computed elsewhere, in exact arithmetic and to 30 digits. */
public final class ReferenceMatrices {

    private static final JsonNode RECORDS = read();

    private ReferenceMatrices() {}

    /** One matrix, as the exact doubles that its entries are, and everything that is known about it. */
    public record Reference(String id, String family, ExactMatrix matrix, JsonNode truth) {

        /** The eigenvalues as they are listed. */
        public List<JsonNode> eigenvalues() {
            return StreamSupport.stream(truth.get("eigenvalues").spliterator(), false)
                    .toList();
        }

        @Override
        public String toString() {
            return id + " " + family;
        }
    }

    /** All records. */
    public static Stream<Reference> all() {
        return StreamSupport.stream(RECORDS.spliterator(), false)
                .map(node -> new Reference(
                        node.get("id").asString(), node.get("family").asString(), matrix(node.get("A")), node));
    }

    /** The records of integer matrices, about which more is known. */
    public static Stream<Reference> integers() {
        return all().filter(reference -> reference.truth().has("charpoly"));
    }

    private static ExactMatrix matrix(JsonNode rows) {
        return ExactMatrix.ofDoubles(StreamSupport.stream(rows.spliterator(), false)
                .map(row -> StreamSupport.stream(row.spliterator(), false)
                        .mapToDouble(JsonNode::asDouble)
                        .toArray())
                .toArray(double[][]::new));
    }

    private static JsonNode read() {
        try (InputStream stream = ReferenceMatrices.class.getResourceAsStream("/reference/eig.json")) {
            return JsonMapper.builder().build().readTree(Objects.requireNonNull(stream));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
