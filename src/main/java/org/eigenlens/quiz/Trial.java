package org.eigenlens.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.eigenlens.quiz.grading.Outcome;

/**
 * Tries a variant before it is served: its own answer in every form that is as good must be right, near misses must not be, and each misconception must be wrong for its own
 * reason.
 */
public final class Trial {

    /** What a careful writer does not leave: two signs in a row, a coefficient 1, one of many, an unbalanced dollar. */
    private static final Pattern SLOPPY = Pattern.compile(
            "[+-] ?[+-] ?[0-9\\\\a-z]|(?<![0-9.^_{])1( ?\\\\lambda|\\\\,e|[a-z](?![a-z]))|\\b1 ([a-z]+ )?(steps|units)\\b|null|\\$\\$\\$");

    private static final Pattern FORMULA = Pattern.compile("\\$\\$[^$]*\\$\\$|\\$[^$]*\\$");

    /** A hyphen where a minus should be. */
    private static final Pattern HYPHENATED_NUMBER = Pattern.compile("(?<![\\w-])-[0-9]");

    private final Variant variant;
    private final List<String> complaints = new ArrayList<>();
    private int answers;

    private Trial(Variant variant) {
        this.variant = variant;
    }

    /**
     * What a trial found.
     *
     * @param answers how many answers were tried
     * @param complaints what is wrong with the variant; none if it may be served
     */
    public record Report(int answers, List<String> complaints) {
        public Report {
            complaints = List.copyOf(complaints);
        }
    }

    /** Tries a variant; the words of the worked solution are looked at only if asked for, since they cost most. */
    public static Report of(Variant variant, boolean withWorking) {
        Trial trial = new Trial(variant);
        trial.tryAnswers(variant.rubric());
        trial.look(variant.statement());
        variant.hints().forEach(trial::look);
        variant.rubric().misconceptions().forEach(misconception -> trial.look(misconception.reason()));
        if (withWorking) {
            trial.look(variant.solution());
        }
        return new Report(trial.answers, trial.complaints);
    }

    private <R> void tryAnswers(Rubric<R> rubric) {
        Alternatives alternatives = Alternatives.of(rubric);
        expect(rubric, rubric.model(), true);
        alternatives.right().forEach(answer -> expect(rubric, answer, true));
        alternatives.wrong().forEach(answer -> expect(rubric, answer, false));
        List<String> misses = alternatives.someWrong();
        if (!misses.isEmpty() && misses.stream().allMatch(answer -> isRight(rubric, answer))) {
            complaints.add("All of " + misses + " are right, and one at least should be wrong.");
        }
        rubric.misconceptions().forEach(misconception -> expectReason(rubric, misconception));
        IdleAnswers.of(rubric.format()).forEach(answer -> expectNothing(rubric, answer));
    }

    /** Who answers without reading the question earns nothing but by a stroke of luck that answers all of it; what nobody has touched is no answer. */
    private <R> void expectNothing(Rubric<R> rubric, String answer) {
        answers++;
        if (rubric.grade(answer) instanceof Assessment.Graded graded
                && !graded.grade().isRight()
                && graded.grade().credit() > 0) {
            complaints.add(
                    "The idle answer " + answer + " earns " + graded.grade().credit() + ".");
        }
    }

    private <R> void expect(Rubric<R> rubric, String answer, boolean right) {
        if (isRight(rubric, answer) != right) {
            complaints.add("The answer " + answer + " should be " + (right ? "right" : "wrong") + ", and is "
                    + rubric.grade(answer) + ", the model being " + rubric.model());
        }
    }

    private <R> boolean isRight(Rubric<R> rubric, String answer) {
        answers++;
        return rubric.grade(answer) instanceof Assessment.Graded graded
                && graded.grade().isRight();
    }

    private <R> void expectReason(Rubric<R> rubric, Misconception misconception) {
        answers++;
        Assessment assessment = rubric.grade(misconception.answer());
        boolean named = assessment instanceof Assessment.Graded graded
                && graded.grade().outcome() != Outcome.RIGHT
                && graded.misconception().filter(misconception::equals).isPresent();
        if (!named) {
            complaints.add("The answer " + misconception.answer() + " should be wrong as " + misconception.name()
                    + ", and is " + assessment);
        }
    }

    private void look(String words) {
        boolean unbalanced = words.chars().filter(c -> c == '$').count() % 2 == 1;
        boolean hyphenated = HYPHENATED_NUMBER
                .matcher(FORMULA.matcher(words).replaceAll("x"))
                .find();
        if (words.isBlank() || unbalanced || hyphenated || SLOPPY.matcher(words).find()) {
            complaints.add("These words need care: " + words);
        }
    }
}
