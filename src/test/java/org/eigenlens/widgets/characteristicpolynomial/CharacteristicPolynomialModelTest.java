package org.eigenlens.widgets.characteristicpolynomial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import org.eigenlens.math.exact.narration.ToldStep;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Words;
import org.eigenlens.widgets.characteristicpolynomial.CharacteristicPolynomialPicture.Root;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharacteristicPolynomialModelTest {

    private static final Words WORDS = Words.of(CharacteristicPolynomialModel.class, Locale.ENGLISH);

    private static CharacteristicPolynomialPicture picture(String matrix) {
        return CharacteristicPolynomialModel.of(new CharacteristicPolynomialState(MatrixLiteral.parse(matrix)), WORDS);
    }

    private static String fact(String matrix, String key) {
        return picture(matrix).facts().stream()
                .filter(fact -> fact.key().equals(key))
                .map(Fact::text)
                .findFirst()
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4 1; 2 3              | λ² − 7λ + 10   | 7   | 10  | 9    | 5                      | 2
            1 -2; 2 1             | λ² − 2λ + 5    | 2   | 5   | −16  | 1 + 2i                 | 1 − 2i
            3 1; 0 3              | λ² − 6λ + 9    | 6   | 9   | 0    | 3                      |
            3 0; 0 3              | λ² − 6λ + 9    | 6   | 9   | 0    | 3                      |
            1 1; 1 0              | λ² − λ − 1     | 1   | −1  | 5    | (1 + √5)/2, about 1.61803 | (1 − √5)/2, about −0.618034
            0 0; 0 0              | λ²             | 0   | 0   | 0    | 0                      |
            2 1 0; 1 2 1; 0 1 2   | −λ³ + 6λ² − 10λ + 4 | 6 | 4 | 32  | 2 + √2, about 3.41421  | 2
            3 1 1; 1 3 1; 1 1 3   | −λ³ + 9λ² − 24λ + 20 | 9 | 20 | 0 | 5                      | 2
            0 0 1; 1 0 1; 0 1 0   | −λ³ + λ + 1    | 0   | 1   | −23  | about 1.32472          | about −0.662359 + 0.562280i
            """)
    void polynomialAndItsRootsAreExact(
            String matrix,
            String polynomial,
            String trace,
            String determinant,
            String discriminant,
            String first,
            String second) {
        assertThat(fact(matrix, "polynomial")).isEqualTo(polynomial);
        assertThat(fact(matrix, "trace")).isEqualTo(trace);
        assertThat(fact(matrix, "determinant")).isEqualTo(determinant);
        assertThat(fact(matrix, "discriminant")).isEqualTo(discriminant);
        assertThat(fact(matrix, "lambda1")).isEqualTo(first);
        assertThat(fact(matrix, "lambda2")).isEqualTo(second == null ? "" : second);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4 1; 2 3                     | below the parabola
            4 1; -1/4 3                  | on the parabola
            4 1; -0.25 3                 | on the parabola
            4 1; -0.2500000001 3         | above the parabola
            4 1; -0.2499999999 3         | below the parabola
            1 1; 0 1.0000000000000001    | below the parabola
            √2 1; 0 √2                   | on the parabola
            """)
    void sideOfTheParabolaIsDecidedExactly(String matrix, String place) {
        assertThat(picture(matrix).place()).isEqualTo(place);
        assertThat(picture(matrix).sentence()).contains(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4 1; 2 3            | meets the axis twice | real eigenvalues are 5 and 2
            1 -2; 2 1           | does not reach       | complex eigenvalues are 1 + 2i and 1 − 2i
            3 1; 0 3            | 3 (a double root)    | defective
            2 1 0; 0 2 1; 0 0 2 | 2 (a triple root)    | defective
            2 1 0; 1 2 1; 0 1 2 | three times          | 2 + √2, 2 and 2 − √2
            3 1 1; 1 3 1; 1 1 3 | axis twice           | 5 and 2 (a double root)
            0 -1 0; 1 0 0; 0 0 2 | axis once           | complex eigenvalues are i and −i
            """)
    void sentenceSaysWhatTheCurveShows(String matrix, String first, String second) {
        assertThat(picture(matrix).sentence()).contains(first).contains(second);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 0; 0 3", "3 1 1; 1 3 1; 1 1 3", "4 1; 2 3", "0 0; 0 0"})
    void matrixWithABasisOfEigenvectorsIsNotCalledDefective(String matrix) {
        assertThat(picture(matrix).sentence()).doesNotContain("defective");
    }

    @Test
    void factorsAreShownWhereThePolynomialSplits() {
        assertThat(picture("2 1 0; 0 2 1; 0 0 2").facts())
                .anyMatch(fact -> fact.text().equals("−(λ − 2)³"));
        assertThat(picture("2 1 0; 1 2 1; 0 1 2").facts())
                .anyMatch(fact -> fact.text().equals("−(λ − 2)(λ² − 4λ + 2)"));
        assertThat(picture("0 0 1; 1 0 1; 0 1 0").facts())
                .noneMatch(fact -> fact.label().equals(WORDS.say("fact.factored")));
    }

    @Test
    void rootsCarryTheirMultiplicities() {
        assertThat(picture("3 1 1; 1 3 1; 1 1 3").roots())
                .containsExactly(new Root(1, 5, 0, 1, "5"), new Root(2, 2, 0, 2, "2"));
    }

    @Test
    void entriesWithoutAnExactFormAreRoundedAndThatIsSaid() {
        CharacteristicPolynomialPicture picture = picture("π 1; 1 2");
        assertThat(picture.sentence()).contains("rounded to 16 digits");
        assertThat(picture.solution()).isEmpty();
        assertThat(picture.facts()).noneMatch(fact -> fact.text().contains("algebraic"));
        assertThat(fact("π 1; 1 2", "polynomial")).isEqualTo("about λ² − 5.14159λ + 5.28319");
        assertThat(picture.roots().getFirst().re())
                .isCloseTo((Math.PI + 2 + Math.sqrt((Math.PI - 2) * (Math.PI - 2) + 4)) / 2, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e200 1; 1 1e-200",
                "1e-30 1e30 2; 3 4 1e-9; 1 0 0.5",
                "1e30 1 0; 1 1e30 1; 0 1 1e30",
                "1e300 1e-300 2; 3 4 1e-9; 1 0 0.5",
                "1 1 0; 0 1 1; 1e-300 0 1",
                "1e-300 1; 1e-300 2e-300"
            })
    void hugeAndTinyEntriesStayReadable(String matrix) {
        CharacteristicPolynomialPicture picture = picture(matrix);
        assertThat(picture.sentence())
                .hasSizeLessThan(600)
                .doesNotContain("NaN")
                .doesNotContain("Infinity");
        assertThat(picture.facts()).allSatisfy(fact -> assertThat(fact.tex()).hasSizeLessThan(400));
        assertThat(picture.solution())
                .flatExtracting(ToldStep::formulas)
                .allSatisfy(tex -> assertThat(tex).hasSizeLessThan(1_000));
    }

    @Test
    void whileAHandMovesOnlyTheSolutionIsLeftOut() {
        CharacteristicPolynomialState state = new CharacteristicPolynomialState(MatrixLiteral.parse("4 1; 2 3"));
        CharacteristicPolynomialPicture glimpse = CharacteristicPolynomialModel.glimpse(state, WORDS);
        assertThat(glimpse.solution()).isNull();
        assertThat(glimpse)
                .usingRecursiveComparison()
                .ignoringFields("solution")
                .isEqualTo(CharacteristicPolynomialModel.of(state, WORDS));
    }

    @Test
    void sentencesOfTheSolutionHaveNoFormulasInside() {
        for (String matrix : new String[] {"4 1; 2 3", "2 1 0; 1 2 1; 0 1 2", "0 0 1; 1 0 1; 0 1 0", "0 0; 0 0"}) {
            assertThat(picture(matrix).solution())
                    .hasSizeGreaterThan(3)
                    .allSatisfy(step ->
                            assertThat(step.sentence()).doesNotContain("$").endsWith("."));
        }
    }

    @Test
    void formulasOfTheSolutionAreWrittenAsByHand() {
        assertThat(picture("4 1; 2 3").solution())
                .flatExtracting(ToldStep::formulas)
                .containsSubsequence(
                        "p(\\lambda) = \\left(4 - \\lambda\\right)\\left(3 - \\lambda\\right) - 1 \\cdot 2",
                        "7^2 - 4 \\cdot 10 = 9",
                        "\\lambda = \\frac{7 \\pm \\sqrt{9}}{2}",
                        "\\lambda = 5,\\quad \\lambda = 2",
                        "5 + 2 = 7 = \\tau");
    }
}
