package org.eigenlens.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eigenlens.math.exact.text.InputException;
import org.eigenlens.quiz.format.AnswerFormat;
import org.eigenlens.quiz.format.DirectionFormat;
import org.eigenlens.quiz.format.MatrixFormat;
import org.eigenlens.quiz.format.NumberFormat;
import org.eigenlens.quiz.response.Grid;
import org.eigenlens.quiz.response.Quantity;
import org.eigenlens.quiz.response.UnreadableException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What other projects' own tests call equal, where they lie beside this project; they are read and not kept here.
 *
 * <p>Tried are those that state an equality of numbers, matrices or directions in a notation that is read here. Tests of a form (digits asked for, lowest terms, the same tree) are
 * about something else.
 */
class PeerAnswersTest {

    private static final Path FILE = Path.of("..", "shared", "reference", "peers", "answers.json");

    private static final Set<String> EQUALITIES = Set.of(
            "AlgEquiv",
            "Number-like types",
            "Operator precedence",
            "Arithmetic",
            "Is scalar multiple",
            "Basic computation and reduction",
            "check scores using cmp",
            "EXPR_PAIRS / complex");

    /** Where we decide otherwise, and why. */
    private static final Map<String, String> OTHERWISE = Map.of(
            "g-ans-0007", "4.52·10² is 452, in whatever form",
            "g-ans-0008", "0.333333333333333 is a third, rounded, and the exact form is shown beside it",
            "g-ans-0024",
                    "0.33 is right as far as it goes where the truth is 0.333: more digits are asked for, and it is not wrong");

    @TestFactory
    Stream<DynamicTest> equalitiesOfOtherProjects() throws IOException {
        assumeTrue(Files.exists(FILE), "the other projects' answers are not here");
        JsonNode records = JsonMapper.builder().build().readTree(Files.readString(FILE));
        return Stream.iterate(0, i -> i < records.size(), i -> i + 1)
                .map(records::get)
                .filter(row -> EQUALITIES.contains(row.get("test").asString()))
                .filter(row -> Set.of("equal", "not_equal")
                        .contains(row.get("expected").asString()))
                .flatMap(row -> rubric(row).stream().map(rubric -> test(row, rubric)));
    }

    private static DynamicTest test(JsonNode row, Rubric<?> rubric) {
        String id = row.get("id").asString();
        String student = plain(row.get("student").asString());
        boolean expected = row.get("expected").asString().equals("equal") != OTHERWISE.containsKey(id);
        return DynamicTest.dynamicTest(
                id + " " + student,
                () -> assertThat(GradersTest.outcome(rubric, student))
                        .isIn(expected ? Set.of("right", "imprecise") : Set.of("wrong", "partial", "unreadable")));
    }

    private static Optional<Rubric<?>> rubric(JsonNode row) {
        String student = plain(row.get("student").asString());
        String teacher = plain(row.get("teacher").asString());
        return Stream.<AnswerFormat<?>>of(NumberFormat.complex(), matrices(teacher), new DirectionFormat(3))
                .filter(format -> reads(format, teacher) && reads(format, student))
                .findFirst()
                .map(format -> rubric(format, teacher));
    }

    private static <R> Rubric<R> rubric(AnswerFormat<R> format, String model) {
        return Rubric.of(format, model);
    }

    private static AnswerFormat<?> matrices(String teacher) {
        try {
            Grid grid = Grid.parse(teacher);
            return grid.height() > 1 ? new MatrixFormat(grid.height(), grid.width()) : NumberFormat.complex();
        } catch (InputException | UnreadableException unreadable) {
            return NumberFormat.complex();
        }
    }

    private static boolean reads(AnswerFormat<?> format, String text) {
        try {
            Object value = format.parse(text);
            return !(value instanceof Quantity quantity) || Double.isFinite(quantity.size());
        } catch (InputException | UnreadableException unreadable) {
            return false;
        }
    }

    /** Maxima's names for constants and matrices in ours. */
    private static String plain(String text) {
        String names = text.replace("%i", "i").replace("%pi", "pi").replace("%e", "e");
        return names.startsWith("matrix(") && names.endsWith(")")
                ? "[" + names.substring("matrix(".length(), names.length() - 1) + "]"
                : names;
    }
}
