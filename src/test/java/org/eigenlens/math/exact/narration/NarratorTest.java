package org.eigenlens.math.exact.narration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.solution.ChangeOfBasisSolution;
import org.eigenlens.math.exact.solution.DiagonalizationSolution;
import org.eigenlens.math.exact.solution.EigenSolution;
import org.eigenlens.math.exact.solution.EigenvalueSolution;
import org.eigenlens.math.exact.solution.JordanSolution;
import org.eigenlens.math.exact.solution.PowerSolution;
import org.eigenlens.math.exact.solution.PrincipalAxesSolution;
import org.eigenlens.math.exact.solution.SquareCompletionSolution;
import org.eigenlens.math.exact.solution.WorkedSolution;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.math.exact.text.VectorLiteral;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Worked solutions as they are read, in {@code solutions.txt}: after {@code ###} what is worked out, then each heading after
 * {@code **}, sentences, and formulas after a tab.
 */
class NarratorTest {

    /** What is worked out, and how it is told. */
    record Told(String task, String passages) {

        @Override
        public String toString() {
            return task;
        }
    }

    static Stream<Told> solutions() throws IOException {
        try (InputStream file = NarratorTest.class.getResourceAsStream("solutions.txt")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("(?m)^### "))
                    .skip(1)
                    .map(section -> section.split("\n", 2))
                    .map(parts -> new Told(parts[0], parts[1].strip()))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("solutions")
    void solutionsReadAsWritten(Told told) {
        WorkedSolution solution = solution(told.task());
        assertThat(solution.holds()).isTrue();
        assertThat(text(Narrator.tell(solution))).isEqualTo(told.passages());
    }

    private static WorkedSolution solution(String task) {
        List<String> words = Arrays.stream(task.split("\\|")).map(String::strip).toList();
        ExactMatrix matrix = matrix(words.get(1));
        ExactSpectrum spectrum = ExactSpectrum.of(matrix);
        return switch (words.get(0)) {
            case "eigenvalues" -> EigenvalueSolution.of(spectrum);
            case "eigenvectors" -> EigenSolution.of(spectrum);
            case "diagonalization" -> DiagonalizationSolution.of(spectrum);
            case "power" -> PowerSolution.of(spectrum, Integer.parseInt(words.get(2)));
            case "jordan" -> JordanSolution.of(spectrum);
            case "squares" -> SquareCompletionSolution.of(matrix);
            case "axes" -> PrincipalAxesSolution.of(spectrum);
            case "basis" -> ChangeOfBasisSolution.of(matrix, matrix(words.get(2)), vector(words));
            default -> throw new IllegalArgumentException(task);
        };
    }

    private static Optional<ExactVector> vector(List<String> words) {
        return words.size() < 4
                ? Optional.empty()
                : VectorLiteral.parse(words.get(3)).exact();
    }

    private static ExactMatrix matrix(String text) {
        return MatrixLiteral.parse(text).exact().orElseThrow();
    }

    private static String text(List<Passage> passages) {
        return passages.stream()
                .map(passage -> "** " + passage.heading()
                        + passage.parts().stream().map(NarratorTest::line).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private static String line(Passage.Part part) {
        return switch (part) {
            case Passage.Sentence sentence -> "\n" + sentence.text();
            case Passage.Display display -> "\n\t" + display.tex();
        };
    }
}
