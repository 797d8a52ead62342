package org.eigenlens.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.quiz.format.BasisFormat;
import org.eigenlens.quiz.format.ChoiceFormat;
import org.eigenlens.quiz.format.ChoicesFormat;
import org.eigenlens.quiz.format.DirectionFormat;
import org.eigenlens.quiz.format.EigenpairsFormat;
import org.eigenlens.quiz.format.IntervalFormat;
import org.eigenlens.quiz.format.MatrixFormat;
import org.eigenlens.quiz.format.NumberFormat;
import org.eigenlens.quiz.format.NumbersFormat;
import org.eigenlens.quiz.format.OrderingFormat;
import org.eigenlens.quiz.format.ProofFormat;
import org.eigenlens.quiz.format.VectorFormat;
import org.eigenlens.quiz.format.WordsFormat;
import org.eigenlens.quiz.grading.EigenpairsGrader;
import org.eigenlens.quiz.grading.EigenvaluesGrader;
import org.eigenlens.quiz.grading.EigenvectorGrader;
import org.eigenlens.quiz.grading.ModalMatrixGrader;
import org.eigenlens.quiz.response.Grid;
import org.eigenlens.quiz.response.Quantity;
import org.eigenlens.quiz.response.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The specification of the graders: one case a line in {@code quiz/graders.txt}. */
class GradersTest {

    record Case(String kind, String truth, String response, String outcome) {

        static Case parse(String line) {
            String[] columns = line.split(" \\| ", -1);
            return new Case(
                    columns[0],
                    columns[1],
                    columns[columns.length - 2].replace("\\n", "\n"),
                    columns[columns.length - 1]);
        }
    }

    static Stream<Case> cases() throws IOException {
        try (InputStream file = GradersTest.class.getResourceAsStream("/quiz/graders.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(Case::parse)
                            .toList()
                            .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void gradesAsTheTableSays(Case example) {
        assertThat(outcome(rubric(example), example.response)).isEqualTo(example.outcome);
    }

    static String outcome(Rubric<?> rubric, String response) {
        return switch (rubric.grade(response)) {
            case Assessment.Unreadable unreadable -> {
                assertThat(unreadable.sentence()).endsWith(".");
                yield "unreadable";
            }
            case Assessment.Graded graded -> graded.grade().outcome().name().toLowerCase(Locale.ROOT);
        };
    }

    private static Rubric<?> rubric(Case example) {
        String truth = example.truth;
        String[] words = example.kind.split(" ");
        List<String> options = words.length > 1 ? Collections.nCopies(Integer.parseInt(words[1]), "") : List.of();
        return switch (words[0]) {
            case "number" -> Rubric.of(NumberFormat.real(), truth);
            case "exact" -> Rubric.of(NumberFormat.exact(), truth);
            case "complex" -> Rubric.of(NumberFormat.complex(), truth);
            case "vector" -> Rubric.of(new VectorFormat(Row.parse(truth).size()), truth);
            case "direction" -> Rubric.of(new DirectionFormat(Row.parse(truth).size()), truth);
            case "matrix" -> Rubric.of(new MatrixFormat(2, 2), truth);
            case "numbers" -> Rubric.of(new NumbersFormat(true), truth);
            case "set" -> Rubric.of(new NumbersFormat(false), truth);
            case "eigenvalues" -> eigenvalues(matrix(truth));
            case "eigenvector" -> eigenvector(truth);
            case "eigenpairs" -> eigenpairs(matrix(truth));
            case "modal" -> modal(matrix(truth));
            case "basis" -> Rubric.of(new BasisFormat(Grid.parse(truth).width()), truth);
            case "interval" -> Rubric.of(new IntervalFormat(), truth);
            case "choice" -> Rubric.of(new ChoiceFormat(options), truth);
            case "choices" -> Rubric.of(new ChoicesFormat(options), truth);
            case "ordering" -> Rubric.of(new OrderingFormat(options), truth);
            case "proof" -> Rubric.of(new ProofFormat(options), truth);
            case "words" -> Rubric.of(new WordsFormat(), truth);
            default -> throw new IllegalArgumentException(example.kind);
        };
    }

    private static ExactMatrix matrix(String text) {
        return MatrixLiteral.parse(text).exactEntries().orElseThrow();
    }

    private static Rubric<Row> eigenvalues(ExactMatrix matrix) {
        return Rubric.of(new NumbersFormat(true), "1", new EigenvaluesGrader(matrix, true));
    }

    private static Rubric<Row> eigenvector(String truth) {
        String[] sides = truth.split(" @ ");
        ExactMatrix matrix = matrix(sides[0]);
        return Rubric.of(
                new DirectionFormat(matrix.rows()),
                "1".repeat(matrix.rows()).replace("", " ").strip(),
                new EigenvectorGrader(matrix, Quantity.parse(sides[1])));
    }

    private static Rubric<?> eigenpairs(ExactMatrix matrix) {
        String model = matrix.rows() == 2 ? "1: 1 1" : "1: 1 1 1";
        return Rubric.of(new EigenpairsFormat(matrix.rows()), model, new EigenpairsGrader(matrix));
    }

    private static Rubric<Grid> modal(ExactMatrix matrix) {
        List<Quantity> values = ExactSpectrum.of(matrix).eigenvaluesWithMultiplicity().stream()
                .map(value -> Quantity.of((Surd) value))
                .toList();
        return Rubric.of(new MatrixFormat(2, 2), "1 0; 0 1", new ModalMatrixGrader(matrix, values));
    }
}
