package org.eigenlens.classroom.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eigenlens.quiz.Assessment;
import org.eigenlens.quiz.Misconception;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.format.AnswerFormat;
import org.eigenlens.quiz.format.ChoiceFormat;
import org.eigenlens.quiz.format.Reading;
import org.eigenlens.quiz.format.WidgetFormat;
import org.eigenlens.quiz.grading.Grader;

/**
 * Counts answers that say the same together: all that are right, all that one mistake leads to, and else those that the grader of one would take for
 * that one. So 1/2 and 0.5 are one answer, and so are the eigenvectors (1, 1) and (−2, −2).
 *
 * @param <R> what an answer is read into
 */
final class Tallying<R> {

    /** A class gives fewer different answers; what comes after these is only counted, so that counting takes bounded time. */
    private static final int MOST_GROUPS = 60;

    private final AnswerFormat<R> format;
    private final Optional<Rubric<?>> rubric;
    private final List<Group<R>> groups = new ArrayList<>();
    private int others;
    private int answered;

    private static final class Group<R> {
        private final Bar first;
        private final Grader<R> same;
        private int count = 1;

        Group(Bar first, Grader<R> same) {
            this.first = first;
            this.same = same;
        }
    }

    private Tallying(AnswerFormat<R> format, Optional<Rubric<?>> rubric) {
        this.format = format;
        this.rubric = rubric;
    }

    /** Counts the answers to a question; what cannot be read is passed over. */
    static Tally of(Prompt prompt, Collection<String> answers) {
        if (prompt.format() instanceof WidgetFormat picture) {
            Cloud cloud = Cloud.of(picture, answers);
            return new Tally(List.of(), 0, cloud.points().size(), Optional.of(cloud));
        }
        return of(prompt.format(), prompt.rubric(), answers);
    }

    private static <R> Tally of(AnswerFormat<R> format, Optional<Rubric<?>> rubric, Collection<String> answers) {
        Tallying<R> tallying = new Tallying<>(format, rubric);
        answers.forEach(tallying::count);
        return tallying.tally();
    }

    private void count(String answer) {
        if (!(format.read(answer) instanceof Reading.Understood<R> understood)) {
            return;
        }
        answered++;
        Bar bar = bar(answer, understood);
        Optional<Group<R>> known = groups.stream()
                .filter(group -> isSame(group, bar, understood.value()))
                .findFirst();
        if (known.isPresent()) {
            known.get().count++;
        } else if (groups.size() < MOST_GROUPS) {
            groups.add(new Group<>(bar, format.against(understood.value())));
        } else {
            others++;
        }
    }

    private Bar bar(String answer, Reading.Understood<R> understood) {
        if (rubric.isPresent() && rubric.get().grade(answer) instanceof Assessment.Graded graded) {
            return new Bar(answer, understood.tex(), worth(graded), graded.misconception(), 1);
        }
        return new Bar(answer, understood.tex(), Bar.Worth.UNJUDGED, Optional.empty(), 1);
    }

    private static Bar.Worth worth(Assessment.Graded graded) {
        return switch (graded.grade().outcome()) {
            case RIGHT -> Bar.Worth.RIGHT;
            case IMPRECISE, PARTIAL -> Bar.Worth.PARTLY;
            case WRONG -> Bar.Worth.WRONG;
        };
    }

    private static <R> boolean isSame(Group<R> group, Bar bar, R value) {
        if (group.first.worth() != bar.worth()) {
            return false;
        }
        if (bar.worth() == Bar.Worth.RIGHT) {
            return true;
        }
        return bar.misconception().isPresent() || group.first.misconception().isPresent()
                ? name(bar).equals(name(group.first))
                : group.same.grade(value).isRight();
    }

    private static Optional<String> name(Bar bar) {
        return bar.misconception().map(Misconception::name);
    }

    private Tally tally() {
        Comparator<Bar> order = Comparator.comparing((Bar bar) -> bar.worth() != Bar.Worth.RIGHT)
                .thenComparing(Bar::count, Comparator.reverseOrder());
        List<Bar> all = groups.stream().map(Tallying::counted).sorted(order).toList();
        List<Bar> shown = all.subList(0, Math.min(all.size(), Tally.MOST_BARS));
        int rest = all.stream().skip(Tally.MOST_BARS).mapToInt(Bar::count).sum();
        if (format instanceof ChoiceFormat choice) {
            return new Tally(everyOption(choice, all), 0, answered);
        }
        return new Tally(shown, others + rest, answered);
    }

    private static <R> Bar counted(Group<R> group) {
        Bar first = group.first;
        return new Bar(first.text(), first.tex(), first.worth(), first.misconception(), group.count);
    }

    /** A choice shows every option in its own order, chosen or not. */
    private List<Bar> everyOption(ChoiceFormat choice, List<Bar> chosen) {
        List<Bar> bars = new ArrayList<>();
        for (int option = 1; option <= choice.options().size(); option++) {
            String text = String.valueOf(option);
            bars.add(chosen.stream()
                    .filter(bar -> bar.text().strip().equals(text))
                    .findFirst()
                    .orElseGet(() -> unchosen(text)));
        }
        return bars;
    }

    private Bar unchosen(String option) {
        Bar bar = format.read(option) instanceof Reading.Understood<R> understood
                ? bar(option, understood)
                : new Bar(option, "", Bar.Worth.UNJUDGED, Optional.empty(), 0);
        return new Bar(option, "", bar.worth(), bar.misconception(), 0);
    }
}
