package org.eigenlens.quiz.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Families;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.ChoiceFormat;
import org.eigenlens.quiz.ui.Served;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What Moodle's own reader of its XML asks for: its {@code question/format/xml/format.php} and the checks of its question types. */
class MoodleXmlTest {

    /** The shares of a grade that Moodle knows, in per cent; another one is refused. */
    private static final Set<Double> FRACTIONS = Set.of(
            100.0, 90.0, 83.33333, 80.0, 75.0, 70.0, 66.66667, 60.0, 50.0, 40.0, 33.33333, 30.0, 25.0, 20.0, 16.66667,
            14.28571, 12.5, 11.11111, 10.0, 5.0, 0.0);

    private static List<Element> questions(List<Served> served) throws Exception {
        return Banks.children(Banks.parsed(new MoodleXml().write(served)).getDocumentElement());
    }

    private static String text(Element question, String name) {
        Element element = Banks.all(question, name).get(0);
        assertThat(Banks.children(element)).extracting(Element::getTagName).containsExactly("text");
        return element.getTextContent();
    }

    @Test
    void everyQuestionHasANameATextAndAGrade() throws Exception {
        List<Served> all = Banks.everyFamily();
        assertThat(questions(all)).hasSameSizeAs(all).allSatisfy(question -> {
            assertThat(question.getTagName()).isEqualTo("question");
            assertThat(text(question, "name")).hasSizeBetween(1, 255);
            assertThat(text(question, "questiontext")).isNotBlank().doesNotContain("eig-math");
            assertThat(Banks.all(question, "questiontext").get(0).getAttribute("format"))
                    .isEqualTo("html");
            assertThat(Banks.all(question, "defaultgrade").get(0).getTextContent())
                    .isEqualTo("1");
        });
    }

    @Test
    void numbersHaveARightAnswerAndAToleranceForEach() throws Exception {
        assertThat(questions(Banks.everyFamily()))
                .filteredOn(question -> question.getAttribute("type").equals("numerical"))
                .isNotEmpty()
                .allSatisfy(question -> {
                    List<Element> answers = Banks.all(question, "answer");
                    assertThat(answers.get(0).getAttribute("fraction")).isEqualTo("100");
                    assertThat(answers).allSatisfy(answer -> {
                        assertThat(Banks.children(answer))
                                .extracting(Element::getTagName)
                                .containsExactly("text", "feedback", "tolerance");
                        assertThat(Banks.children(answer).get(0).getTextContent())
                                .matches("-?[0-9]+\\.[0-9]+(E-?[0-9]+)?");
                        assertThat(Double.parseDouble(
                                        Banks.children(answer).get(2).getTextContent()))
                                .isPositive();
                    });
                });
    }

    @Test
    void sharesOfOptionsAreSuchAsMoodleKnowsAndMakeUpTheWhole() throws Exception {
        assertThat(questions(Banks.everyFamily()))
                .filteredOn(question -> question.getAttribute("type").equals("multichoice"))
                .isNotEmpty()
                .allSatisfy(question -> {
                    List<Double> shares = Banks.all(question, "answer").stream()
                            .map(answer -> Double.parseDouble(answer.getAttribute("fraction")))
                            .toList();
                    assertThat(shares)
                            .hasSizeGreaterThan(1)
                            .allSatisfy(share -> assertThat(FRACTIONS).contains(Math.abs(share)));
                    assertThat(shares.stream()
                                    .mapToDouble(share -> Math.max(0, share))
                                    .sum())
                            .isBetween(99.99, 100.01);
                    if (Banks.all(question, "single").get(0).getTextContent().equals("true")) {
                        assertThat(shares).containsOnlyOnce(100.0);
                    }
                });
    }

    @Test
    void wrongOptionsHaveTheirReasonsAndQuestionsTheirHints() throws Exception {
        Variant variant = new Variant(
                "Which?",
                Optional.empty(),
                Rubric.of(new ChoiceFormat(List.of("this", "that")), "1").misconception("other", "2", "Not that."),
                List.of("Look.", "Look *again*."),
                () -> "This.");
        Element question = questions(List.of(new Served(Families.find().all().get(0), 1, Difficulty.EASY, variant)))
                .get(0);
        assertThat(Banks.all(question, "feedback"))
                .extracting(Element::getTextContent)
                .containsExactly("", "<p>Not that.</p>");
        assertThat(Banks.all(question, "hint")).hasSize(2).allSatisfy(hint -> {
            assertThat(hint.getAttribute("format")).isEqualTo("html");
            assertThat(Banks.children(hint)).extracting(Element::getTagName).containsExactly("text");
        });
    }

    @Test
    void formsThatMoodleDoesNotHaveAreEssaysWithTheAnswerForWhoMarks() throws Exception {
        MoodleXml moodle = new MoodleXml();
        List<Served> byHand = Banks.everyFamily().stream()
                .filter(served -> !moodle.marks(Marked.of(served.variant().rubric())))
                .toList();
        assertThat(questions(byHand)).isNotEmpty().allSatisfy(question -> {
            assertThat(question.getAttribute("type")).isEqualTo("essay");
            assertThat(text(question, "graderinfo")).isNotBlank();
        });
    }

    @Test
    void hostileWordsStayWords() throws Exception {
        List<Element> questions = questions(List.of(Banks.hostile()));
        assertThat(questions).singleElement().satisfies(question -> {
            assertThat(Banks.children(question)).extracting(Element::getTagName).doesNotContain("script", "img");
            assertThat(question.getTextContent()).doesNotContain("<script", "<img");
        });
    }
}
