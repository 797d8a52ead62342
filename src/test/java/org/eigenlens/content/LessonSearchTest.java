package org.eigenlens.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LessonSearchTest {

    @TempDir
    Path folder;

    private LessonSearch search = new LessonSearch(Catalogue.read(Fixture.FOLDER));

    @BeforeEach
    void addALesson() throws IOException {
        Fixture.copyTo(folder);
        Files.writeString(folder.resolve("lessons/030-spectrum.md"), """
                ---
                title: The spectrum
                summary: All eigenvalues together.
                part: endings
                goals: [Name them.]
                minutes: 5
                ---
                The beginning speaks of matrices & <b>bases</b>.

                ## Eigenvalues of a shear {#shear}

                Only $\\mathbf{1}$ is one: $\\begin{pmatrix} 1 & 1 \\\\ 0 & 1 \\end{pmatrix}$. Schrödinger would agree.

                :::definition{title="Spectral radius"}
                The largest modulus.
                :::

                ## Growth {#growth}

                Repeated stretching grows. The trace–determinant plane tells.

                :::question{#secret kind=number answer=77}
                How fast?
                :::
                """);
        search = new LessonSearch(Catalogue.read(folder));
    }

    @ParameterizedTest
    @CsvSource({
        "eigenvalu, spectrum#shear",
        "eigenvalue, spectrum#shear",
        "Eigenvalues, spectrum#shear",
        "eigenvaleus, spectrum#shear",
        "shearing, spectrum#shear",
        "schrodinger, spectrum#shear",
        "determinant, spectrum#growth",
        "matrix, spectrum",
        "basis, spectrum",
        "spectral radius, spectrum#shear",
        "the spectrum, spectrum",
        "what does the trace tell, spectrum#growth",
        "half shrink, shrinking#again",
        "λ, stretching#look",
    })
    void theBestSectionComesFirst(String typed, String address) {
        assertThat(search.find(typed, 5)).first().extracting(SearchHit::address).isEqualTo("/lesson/" + address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pmatrix", "mathbf", "lambda", "77", "unheard", "", "  ", "\"", "*", "?"})
    void texCommandsAnswersAndNonsenseAreNotFound(String typed) {
        assertThat(search.find(typed, 50)).isEmpty();
    }

    @Test
    void foundWordsAreMarked() {
        assertThat(search.find("half shrink", 5).get(0).snippet())
                .isEqualTo("Powers of a <mark>half</mark> <mark>shrink</mark> everything.");
    }

    @Test
    void snippetsAreSafeHtml() {
        String snippet = search.find("bases", 5).get(0).snippet();
        assertThat(snippet).contains("<mark>bases</mark>").doesNotContain("<b>").contains("&amp;");
    }

    @Test
    void aTitleWeighsMoreThanAMention() {
        assertThat(search.find("stretching", 5)).extracting(SearchHit::slug).startsWith("stretching");
    }

    @Test
    void noMoreAreFoundThanWanted() {
        assertThat(search.find("the", 1)).hasSize(1);
        assertThat(search.find("the", -3)).hasSize(1);
        assertThat(search.find("the", Integer.MAX_VALUE)).hasSizeGreaterThan(1);
    }

    @Test
    void nothingThatIsTypedIsAnError() {
        List<String> pieces = List.of(
                "eigen",
                "\"",
                "(",
                ")",
                "*",
                "?",
                "~",
                "^",
                ":",
                "/",
                "\\",
                "AND",
                "OR",
                "NOT",
                "[a TO b]",
                "{",
                "}",
                "\0",
                "\uD83D",
                "é",
                "λ",
                " ",
                "text:",
                "+",
                "-",
                "&&",
                "||",
                "!",
                "<script>");
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            StringBuilder typed = new StringBuilder();
            random.ints(1 + random.nextInt(40), 0, pieces.size()).forEach(piece -> typed.append(pieces.get(piece)));
            assertThat(search.find(typed.toString(), 5)).hasSizeLessThanOrEqualTo(5);
        }
        assertThat(search.find("eigenvalue ".repeat(100_000), 5)).isNotEmpty();
        assertThat(search.find("x".repeat(1_000_000), 5)).isEmpty();
    }
}
