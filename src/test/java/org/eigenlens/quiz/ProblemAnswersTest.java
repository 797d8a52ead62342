package org.eigenlens.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a seed gives for ever, with the answers that one finds by hand from the story of that seed. */
class ProblemAnswersTest {

    private static final long SEED = 17;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "saddle-escape                         | f(x, y) = x^2 - y^2             | 4/5; 6/5; 51; 4.605170; 2",
                "flow-stability                        | 6 & 3                           | 9 3; 0.231049; 0.234239; (3, inf); (0, 2/9)",
                "undershoot-and-overshoot              | \\eta = \\frac{3}{10}           | -1/2; 2; 7/10; 1/3; 2/3",
                "correlated-features                   | \\rho = -0.98                   | 99/50 1/50; 99; 1; 49/50; 342",
                "residual-connection                   | x_1 = (\\frac{7}{4}             | 2 2, 2 2; 2; 11/4 -3/4, -3/4 11/4; 4 49/4; 49/16",
                "whitening-against-batch-normalization | \\sigma_1 = 5                   | 25 5/2, 5/2 1; 2; 3; 1/sqrt(1/2); 1",
                "density-of-the-spectrum-at-zero       | h = 2                           | 0.606531; 0.088020; 0.092872; 2; 1",
                "jordan-block-and-its-schur-form       | \\frac{9}{10} & 3               | 1; 27/5; 9; 3; 1",
                "ill-conditioned-eigenvectors          | \\frac{9}{10} & -1.44           | 12/13; 5; 81/20; -216/125; 16"
            })
    void answersAreThoseThatOneFindsByHand(String slug, String story, String answers) {
        Problem problem = ProblemSets.find().named(slug).orElseThrow().problem(SEED);
        assertThat(problem.story()).contains(story);
        List<String> expected = Arrays.asList(answers.split("; "));
        assertThat(problem.parts()).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            String model = problem.parts().get(i).rubric().model();
            assertThat(shown(model)).isEqualTo(expected.get(i));
        }
    }

    /** Six decimals of what has no exact form, and rows of a matrix after commas. */
    private static String shown(String model) {
        return model.matches("-?[0-9.]+e.*")
                ? String.format(java.util.Locale.ROOT, "%.6f", Double.parseDouble(model))
                : model.replace(";", ",");
    }

    @org.junit.jupiter.api.Test
    void gaussNewtonByHand() {
        Problem problem = ProblemSets.find()
                .named("gauss-newton-and-its-residual-term")
                .orElseThrow()
                .problem(SEED);
        assertThat(problem.story()).contains("We stand at $a = 2$, $c = 1$");
        assertThat(problem.parts())
                .extracting(part -> part.rubric().model())
                .containsExactly("0 1 3/2 7/4", "4 12; 12 56", "0 37/4; 37/4 27", "2", "-1/5 -23/80");
    }
}
