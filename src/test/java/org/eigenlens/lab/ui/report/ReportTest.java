package org.eigenlens.lab.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eigenlens.math.exact.solution.WorkedSolution;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.widget.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTest {

    private static final Words WORDS = Words.of(Report.class, Locale.ENGLISH);

    /** A matrix, the gist of it, and facts that tell it from the others: label, then what the value holds. */
    private record Case(String matrix, String gist, String... facts) {

        @Override
        public String toString() {
            return matrix;
        }
    }

    private static Stream<Case> twelveMatricesThatDifferInKind() {
        return Stream.of(
                new Case(
                        "4 0; 0 4",
                        "Symmetric, positive definite, invertible, diagonalizable over ℝ. The only eigenvalue is $4$ (twice).",
                        "Minimal polynomial",
                        "$\\left(\\lambda - 4\\right)$",
                        "κ₂(V)",
                        "$1$",
                        "Distance to the nearest defective matrix",
                        "$0$"),
                new Case(
                        "0 0; 0 0",
                        "Symmetric, the zero matrix, singular, diagonalizable over ℝ. The only eigenvalue is $0$ (twice).",
                        "Rank",
                        "$0$",
                        "Inverse",
                        "None",
                        "κ₂(A)",
                        "$\\infty$"),
                new Case(
                        "1 1; 0 1",
                        "Not normal, invertible, defective. The only eigenvalue is $1$ (twice).",
                        "Its blocks",
                        "$J = \\begin{pmatrix} 1 & 1 \\\\ 0 & 1 \\end{pmatrix}$",
                        "κ₂(V)",
                        "$\\infty$",
                        "Singular values",
                        "$1.61803,\\quad 0.618034$"),
                new Case(
                        "0 -1; 1 0",
                        "Normal, invertible, diagonalizable over ℂ and not over ℝ. The eigenvalues are $i$, $-i$.",
                        "Characteristic polynomial",
                        "$\\det(A - \\lambda I) = \\lambda^{2} + 1$",
                        "Exponential",
                        "$e^{A} \\approx \\begin{pmatrix} 0.540302 & -0.841471 \\\\ 0.841471 & 0.540302 \\end{pmatrix}$"),
                new Case(
                        "2 1; 1 2",
                        "Symmetric, positive definite, invertible, diagonalizable over ℝ. The eigenvalues are $3$, $1$.",
                        "Inertia",
                        "$(2, 0, 0)$",
                        "Power",
                        "$A^{2} = \\begin{pmatrix} 5 & 4 \\\\ 4 & 5 \\end{pmatrix}$"),
                new Case(
                        "1 2; 2 1",
                        "Symmetric, indefinite, invertible, diagonalizable over ℝ. The eigenvalues are $3$, $-1$.",
                        "Inertia",
                        "$(1, 1, 0)$",
                        "Spectral radius ρ",
                        "$3$"),
                new Case(
                        "0 1 0; 0 0 1; 0 0 0",
                        "Not normal, singular, defective. The only eigenvalue is $0$ (three times).",
                        "Minimal polynomial",
                        "$\\lambda^{3}$",
                        "Kreiss constant",
                        "$1$"),
                new Case(
                        "3 1 0; 0 3 0; 0 0 1",
                        "Not normal, invertible, defective. The eigenvalues are $3$ (twice), $1$.",
                        "In factors",
                        "$-\\left(\\lambda - 1\\right)\\,\\left(\\lambda - 3\\right)^{2}$",
                        "Defective",
                        "Yes"),
                new Case(
                        "1 1; 0 1.0000001",
                        "Not normal, invertible, diagonalizable over ℝ. The eigenvalues are $1.0000001$, $1$.",
                        "κ₂(V)",
                        "$2 \\cdot 10^{7}$",
                        "Distance to the nearest defective matrix",
                        "$2.5 \\cdot 10^{-15}$"),
                new Case(
                        "1e8 1 0; 1 1 1e-4; 0 1e-4 1e-8",
                        "Symmetric, indefinite, invertible, diagonalizable over ℝ."
                                + " The eigenvalues are $\\approx 100000000$, $1$, $\\approx -1.00000 \\cdot 10^{-16}$.",
                        "Defective",
                        "No"),
                new Case(
                        "0 0 1; 1 0 1; 0 1 0",
                        "Not normal, invertible, diagonalizable over ℂ and not over ℝ. The eigenvalues are"
                                + " $\\approx 1.32472$, $\\approx -0.662359 + 0.562280i$, $\\approx -0.662359 - 0.562280i$.",
                        "Enclosure of λ₁",
                        "$\\lambda_{1} \\in [1.32471795724474,\\; 1.32471795724475]$",
                        "Discriminant",
                        "$-23$"),
                new Case(
                        "1 sqrt(2); sqrt(2) 2",
                        "Symmetric, positive semidefinite, singular, diagonalizable over ℝ. The eigenvalues are $3$, $0$.",
                        "Eigenvectors",
                        "$V = \\begin{pmatrix} 1 & 2 \\\\ \\sqrt{2} & -\\sqrt{2} \\end{pmatrix}$",
                        "Rank",
                        "$1$"));
    }

    @ParameterizedTest
    @MethodSource("twelveMatricesThatDifferInKind")
    void gistAndFactsAreRight(Case expected) {
        Report report = report(expected.matrix);
        assertThat(report.sentence()).isEqualTo(expected.gist);
        for (int i = 0; i < expected.facts.length; i += 2) {
            assertThat(value(report, expected.facts[i])).as(expected.facts[i]).isEqualTo(expected.facts[i + 1]);
        }
    }

    @ParameterizedTest
    @MethodSource("twelveMatricesThatDifferInKind")
    void everySectionIsThereAndEveryFormulaIsClosed(Case any) {
        Report report = report(any.matrix);
        assertThat(report.sections())
                .extracting(Section::id)
                .containsExactly(
                        "eigenvalues", "polynomial", "structure", "numbers", "double", "geometry", "growth", "trust");
        assertThat(texts(report))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(
                                text.chars().filter(c -> c == '$').count() % 2)
                        .as(text)
                        .isZero())
                .noneMatch(text -> text.contains("NaN") || text.contains("null"));
        assertThat(report.solutions()).allMatch(WorkedSolution::holds);
    }

    @Test
    void rootsOfTwoFieldsAreTreatedNumericallyAndThePageSaysSo() {
        Report report = report("sqrt(2) 1; 1 sqrt(3)");
        assertThat(report.sentence()).contains("computed in double precision").contains("$2.58568$, $0.560583$");
        assertThat(report.sections())
                .extracting(Section::id)
                .containsExactly("numbers", "double", "geometry", "growth", "trust");
        assertThat(texts(report)).anyMatch(text -> text.contains("not decided here"));
        assertThat(report.solutions()).isEmpty();
    }

    @Test
    void nearlyDefectiveMatrixIsSaidToBeDiagonalizableAndUntrustworthy() {
        assertThat(texts(report("1 1; 0 1.0000001")))
                .anyMatch(
                        text -> text.startsWith("A is diagonalizable, and that is certain.") && text.contains("7 of"));
    }

    @Test
    void eigenvaluesThatLookAlikeInSixDigitsAreShownByMore() {
        assertThat(texts(report("1 1; 0 1.0000001"))).contains("$1.0000001$", "$1$");
    }

    @Test
    void powersThatGrowBeforeTheyDieOutAreShownWithTheirPeak() {
        Report report = report("0.9 10; 0 0.8");
        assertThat(value(report, "Peak of ‖Aᵗ‖")).isEqualTo("$26.9362$");
        assertThat(value(report, "Kreiss constant")).startsWith("$1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 -1; 1 0        | the powers stay bounded",
                "1 1; 0 1         | slowly, without bound",
                "1 1; 0 1.0000001 | Above 1",
                "0.9 10; 0 0.8    | Below 1",
                "pi/pi 0; 0 1     | is not decided here",
                "1/2 1/3 1/6; 1/2 1/3 1/6; 0 1/3 2/3 | the powers stay bounded"
            })
    void fateOfThePowersIsDecidedExactlyWhereItCanBe(String matrix, String fate) {
        assertThat(texts(report(matrix))).anyMatch(text -> text.contains(fate));
    }

    @ParameterizedTest
    @CsvSource({"0, 1 & 0", "-1, \\frac{2}{3} & -\\frac{1}{3}", "3, 14 & 13"})
    void powerIsThatOfTheExponent(int exponent, String firstRow) {
        Report report = Report.of(MatrixLiteral.parse("2 1; 1 2"), exponent, WORDS);
        assertThat(value(report, "Power")).contains(firstRow);
    }

    @Test
    void negativePowerOfASingularMatrixIsNone() {
        Report report = Report.of(MatrixLiteral.parse("1 2; 2 4"), -1, WORDS);
        assertThat(value(report, "Power")).isEqualTo("None");
        assertThat(report.solutions()).extracting(WorkedSolution::task).doesNotContain(WorkedSolution.Task.POWER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e308 1e308; 1e308 -1e308",
                "1e300 1; 1 1e-300",
                "1e-320 1e-320; 0 1e-320",
                "1e300 1 2; 3 1e-300 5; 6 7 8e150",
                "1e-300 0 0; 0 1e300 0; 0 0 1",
                "pi e; e pi",
                "pi 0; 0 0"
            })
    void extremeMatrixHasAReportThatSaysWhatIsNotKnown(String matrix) {
        assertThat(texts(report(matrix))).isNotEmpty().noneMatch(text -> text.contains("NaN") || text.contains("null"));
    }

    private static Report report(String matrix) {
        return Report.of(MatrixLiteral.parseSquare(matrix, 2, 3), 2, WORDS);
    }

    private static String value(Report report, String label) {
        return facts(report)
                .filter(fact -> fact.label().equals(label))
                .map(Section.Fact::value)
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no fact " + label));
    }

    private static Stream<Section.Fact> facts(Report report) {
        return report.sections().stream()
                .flatMap(section -> section.parts().stream())
                .filter(Section.Facts.class::isInstance)
                .flatMap(part -> ((Section.Facts) part).facts().stream());
    }

    private static List<String> texts(Report report) {
        return Stream.concat(
                        Stream.of(report.sentence()),
                        report.sections().stream()
                                .flatMap(section -> section.parts().stream())
                                .flatMap(ReportTest::texts))
                .toList();
    }

    private static Stream<String> texts(Section.Part part) {
        return switch (part) {
            case Section.Sentence sentence -> Stream.of(sentence.text());
            case Section.Facts facts ->
                facts.facts().stream().flatMap(fact -> Stream.of(fact.label(), fact.value(), fact.note()));
            case Section.Table table -> table.rows().stream().flatMap(List::stream);
        };
    }
}
