package org.eigenlens.lab.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eigenlens.content.Formula;
import org.eigenlens.content.KatexCheck;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.solution.WorkedSolution;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.widget.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTest {

    private static final List<String> EXTREME = List.of(
            "1e308 1e308; 1e308 -1e308",
            "1e300 1; 1 1e-300",
            "1e-320 1e-320; 0 1e-320",
            "1e300 1 2; 3 1e-300 5; 6 7 8e150",
            "1e-300 0 0; 0 1e300 0; 0 0 1",
            "-1/100000 6e300 -9e-300; 5e-300 -3e300 0; -9e-300 -1/50000 -8e300",
            "1e300 1e-300; 0 2e300",
            "pi e; e pi",
            "pi 0; 0 0",
            "1e308 1e308 0; 1e308 -1e308 1; 0 1 5e-324",
            "1e200 1; 1 1e-200",
            "1e150 -1e-150; 1e-150 1e150",
            "1e200 1; 1e-200 1e200",
            "0 0 1e-320; -3 -4e-8 -1; 1e160 -1e-200 -4e-3",
            "1 1e160 0; 0 1.0000001 1; 1 0 3",
            "0 0; 1e300 0",
            "6e300 -7e-308; 1e-200 -5e-200",
            "-1e200 1; 0 -2e200");

    private static final Pattern FORMULA = Pattern.compile("\\$([^$]+)\\$");

    private static final Words WORDS = Words.of(Report.class, Locale.ENGLISH);

    private static List<TwelveMatrices.Case> twelveMatricesThatDifferInKind() {
        return TwelveMatrices.ALL;
    }

    @ParameterizedTest
    @MethodSource("twelveMatricesThatDifferInKind")
    void gistAndFactsAreRight(TwelveMatrices.Case expected) {
        Report report = report(expected.matrix());
        assertThat(report.sentence()).isEqualTo(expected.gist());
        for (int i = 0; i < expected.facts().length; i += 2) {
            assertThat(value(report, expected.facts()[i]))
                    .as(expected.facts()[i])
                    .isEqualTo(expected.facts()[i + 1]);
        }
    }

    @ParameterizedTest
    @MethodSource("twelveMatricesThatDifferInKind")
    void everySectionIsThereAndEveryFormulaIsClosed(TwelveMatrices.Case any) {
        Report report = report(any.matrix());
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
    void diagonalizableMatrixWithARepeatedEigenvalueHasDefectiveOnesAsNearAsOneLikes() {
        assertThat(texts(report("1 0 10000000; 0 1 0; 0 0 2")))
                .anyMatch(text -> text.startsWith("A is diagonalizable, and that is certain.")
                        && text.contains("as near as one likes"))
                .noneMatch(text -> text.contains("at the distance"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 1; 0 1.0000001 | at the distance $2.5 \\cdot 10^{-15}$",
                "1 1 0; 0 1.0000001 0; 0 0 5 | at the distance $< 10^{-13}$",
                "pi 1; 0 pi | at the distance $< 10^{-14}$"
            })
    void distanceThatIsNotKnownIsSaidToBeBelowABound(String matrix, String place) {
        assertThat(texts(report(matrix))).anyMatch(text -> text.contains(place));
    }

    /** The norms of all powers of a rotation are 1, and those of a stochastic matrix at least 1; rounding says something else now and then. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5/13 -12/13; 12/13 5/13              | $1$       | At t = 0: no power lengthens any vector.",
                "3/5 -4/5 0; 4/5 3/5 0; 0 0 1         | $1$       | At t = 0: no power lengthens any vector.",
                "1/2 1/3 1/6; 1/2 1/3 1/6; 0 1/3 2/3  | $1$       | At t = 0: no power lengthens any vector.",
                "1 2; 0 -1                            | $2.41421$ | At t = 1, among the first 200 powers.",
                "0.9 10; 0 0.8                        | $26.9362$ | At t = 6. Some later power is below 1, so no power is ever larger.",
                "2 0; 0 1                             | $1.60694 \\cdot 10^{60}$ | At t = 200, the last power computed: it grows further.",
                "1 1; 0 1                             | $200.005$ | At t = 200, the last power computed: it grows further.",
                "1e8 1; -1e8 1                        | $\\ge 10^{308}$ | Cannot be told in double precision; it is at least this. At t = 200, the last power computed: it grows further.",
                "1 0 10000000; 0 1 0; 0 0 2           | $1.60694 \\cdot 10^{67}$ | At t = 200, the last power computed: it grows further.",
                "0.5 1e8; 0 0.4999999                 | $10^{8}$  | At t = 1. Some later power is below 1, so no power is ever larger."
            })
    void peakOfThePowersAgreesWithTheirFate(String matrix, String peak, String note) {
        Report report = report(matrix);
        assertThat(value(report, "Peak of ‖Aᵗ‖")).isEqualTo(peak);
        assertThat(texts(report)).contains(note);
    }

    /** The second largest eigenvalue is 1/2 or smaller, so that the norms come to their limit √(3/2). */
    @Test
    void noPowerOfAStochasticMatrixIsSaidToBeBelowOne() {
        Report report = report("1/2 1/4 1/4; 0 1/2 1/2; 0 1/2 1/2");
        assertThat(value(report, "Peak of ‖Aᵗ‖")).isEqualTo("$1.22474$");
        assertThat(texts(report)).noneMatch(text -> text.contains("Some later power"));
    }

    @Test
    void eigenvectorsAndTheirConditionAreNotMadeUpWhereRoundingDecidesThem() {
        Report report = report("pi 1; 0 pi");
        assertThat(texts(report)).contains("not known: they turn with the last digits of A");
        assertThat(value(report, "κ₂(V)")).isEqualTo("$\\ge 1$");
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

    /** Eigenvalues with the same real part come in another order in double precision: rounding decides there. */
    @ParameterizedTest
    @ValueSource(strings = {"1 -1 1; 1 1 0; -1 0 1", "0 -2 -2; 1 0 -2; 1 2 0", "0 1 0; 0 0 1; 1 0 0"})
    void computedEigenvaluesAreComparedWithThoseThatTheyStandFor(String matrix) {
        MatrixLiteral typed = MatrixLiteral.parse(matrix);
        Numerics numerics = Numerics.of(
                        DenseMatrix.ofRows(typed.values()),
                        Optional.of(ExactSpectrum.of(typed.exact().orElseThrow())))
                .orElseThrow();
        assertThat(numerics.largestSlip())
                .hasValueSatisfying(slip -> assertThat(slip).isLessThan(1e-14));
        assertThat(value(report(matrix), "Spectral radius ρ")).doesNotContain("pm");
    }

    @Test
    void negativePowerOfASingularMatrixIsNone() {
        Report report = Report.of(MatrixLiteral.parse("1 2; 2 4"), -1, WORDS);
        assertThat(value(report, "Power")).isEqualTo("None");
        assertThat(report.solutions()).extracting(WorkedSolution::task).doesNotContain(WorkedSolution.Task.POWER);
    }

    @ParameterizedTest
    @FieldSource("EXTREME")
    void extremeMatrixHasAReportThatSaysWhatIsNotKnown(String matrix) {
        Report report = report(matrix);
        assertThat(texts(report)).isNotEmpty().noneMatch(ReportTest::isOfAFault);
        assertThat(report.solutions()).allMatch(WorkedSolution::holds);
    }

    @Test
    void everyFormulaCanBeTypeset() {
        Set<Formula> formulas = Stream.concat(
                        TwelveMatrices.ALL.stream().map(TwelveMatrices.Case::matrix), EXTREME.stream())
                .flatMap(matrix -> texts(report(matrix)).stream())
                .flatMap(text -> FORMULA.matcher(text).results())
                .map(found -> new Formula(found.group(1), false))
                .collect(Collectors.toSet());
        assertThat(new KatexCheck().faults(formulas)).isEmpty();
    }

    @Test
    void everyMatrixOfTwoRowsWithinTheRangeOfDoublesHasAReport() {
        Random random = new Random(20_260_801);
        for (int i = 0; i < 50; i++) {
            String matrix = anywhere(random, 2);
            assertThat(texts(report(matrix))).as(matrix).noneMatch(ReportTest::isOfAFault);
        }
    }

    /** Without what is exact, which takes a second for some of these. */
    @Test
    void everyMatrixOfThreeRowsWithinTheRangeOfDoublesHasSectionsInDoublePrecision() {
        Random random = new Random(20_260_802);
        for (int i = 0; i < 60; i++) {
            MatrixLiteral literal = MatrixLiteral.parseSquare(anywhere(random, 3), 2, 3);
            DenseMatrix dense = DenseMatrix.ofRows(literal.values());
            Subject subject = new Subject(literal, 2, Optional.empty(), Optional.empty(), Optional.of(dense));
            Optional<Numerics> numerics = Numerics.of(dense, Optional.empty());
            List<Section> sections = new ArrayList<>(List.of(new TrustSection(WORDS, subject, numerics).section()));
            numerics.ifPresent(known -> {
                sections.add(new DoubleSection(WORDS, known).section());
                sections.add(new GeometrySection(WORDS, known).section());
                sections.add(new GrowthSection(WORDS, known).section());
            });
            assertThat(texts(new Report("", "", sections, List.of())))
                    .as(dense.toString())
                    .noneMatch(ReportTest::isOfAFault);
        }
    }

    /** Entries of any size that a double has, some of them zero. */
    private static String anywhere(Random random, int n) {
        int range = random.nextBoolean() ? 308 : 40;
        StringJoiner rows = new StringJoiner(";");
        for (int i = 0; i < n; i++) {
            StringJoiner row = new StringJoiner(" ");
            for (int j = 0; j < n; j++) {
                int exponent = random.nextInt(3) == 0 ? random.nextInt(-323, 308) : random.nextInt(-range, range);
                row.add(random.nextInt(4) == 0 ? "0" : random.nextInt(-9, 10) + "e" + exponent);
            }
            rows.add(row.toString());
        }
        return rows.toString();
    }

    private static boolean isOfAFault(String text) {
        return Stream.of("NaN", "null", "Infinity", "finite number").anyMatch(text::contains);
    }

    @ParameterizedTest
    @CsvSource({
        "1e200 0; 0 2e200, 5 \\cdot 10^{199}",
        "1e-200 0; 0 2e-200, 5 \\cdot 10^{-201}",
        "1e300 1e300; 0 1.5e300, 5.9017 \\cdot 10^{298}"
    })
    void distanceToTheNearestDefectiveMatrixOfTwoRowsHasAnySize(String matrix, String tex) {
        assertThat(value(report(matrix), "Distance to the nearest defective matrix"))
                .isEqualTo("$" + tex + "$");
    }

    /** e^A of these is known: the block with the eigenvalues 0 and −2s tends to 1/2 at once. */
    @ParameterizedTest
    @ValueSource(strings = {"1e5", "1e12", "1e100"})
    void exponentialIsRightToTheErrorThatIsStated(String s) {
        Report report = report("-s s 0; s -s 0; 0 1 -1".replace("s", s));
        assertThat(value(report, "Exponential")).contains("0.5 & 0.5 & 0").contains("& 0.367879");
        assertThat(note(report, "Exponential")).contains("10^{-17}");
    }

    @ParameterizedTest
    @CsvSource({
        "κ₂(A), 1 1; 1 1.00000000000000000001, 4 \\cdot 10^{20}",
        "κ₂(A), 1e300 1; 1 1e-290, 10^{590}",
        "κ₂(V), 1e200 1; 1e-200 1e200, 10^{100}",
        "κ₂(V), 0 1 0; -4 6 1; 223338299393/17179869184 -17 -3, 5.88023 \\cdot 10^{7}",
        "κ₂(V), 0 0 1.000003000001999999999999; 1 0 -3.000006000002; 0 1 3.000003, 9.00002 \\cdot 10^{12}"
    })
    void conditionNumbersAreThoseOfTheExactMatrix(String label, String matrix, String tex) {
        assertThat(value(report(matrix), label)).isEqualTo("$" + tex + "$");
        assertThat(note(report(matrix), label)).doesNotContain("right").doesNotContain("known");
    }

    @Test
    void whatIsTooLargeToBeKnownIsSaidToBeSo() {
        Report report = report("sqrt(2) sqrt(2) ; sqrt(3) sqrt(3)");
        assertThat(value(report, "κ₂(A)")).startsWith("$\\ge ");
        assertThat(note(report, "κ₂(A)")).startsWith("Cannot be told in double precision");
    }

    private static Report report(String matrix) {
        return Report.of(MatrixLiteral.parseSquare(matrix, 2, 3), 2, WORDS);
    }

    private static String value(Report report, String label) {
        return fact(report, label).value();
    }

    private static String note(Report report, String label) {
        return fact(report, label).note();
    }

    private static Section.Fact fact(Report report, String label) {
        return facts(report)
                .filter(fact -> fact.label().equals(label))
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
