package org.eigenlens.learner.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eigenlens.learner.PastAttempt;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.ProblemSets;
import org.eigenlens.quiz.ui.Practice;
import org.eigenlens.quiz.ui.PracticeNavigation;
import org.eigenlens.quiz.ui.ProblemsNavigation;
import org.eigenlens.quiz.ui.QuestionText;

/** Names what was asked in an attempt: as a link where an address still gives the same, and as text where none does. */
final class AttemptTitle extends Div {

    private static final long serialVersionUID = 1L;

    /** How the parts of a problem are called as families. */
    private static final Pattern PART = Pattern.compile("(.+)-part-([0-9])");

    private static final ProblemSets PROBLEMS = ProblemSets.find();

    AttemptTitle(PastAttempt attempt, Practice practice) {
        addClassName("attempt-question");
        Optional<Family.About> question = practice.family(attempt.family()).map(Family::about);
        Matcher part = PART.matcher(attempt.family());
        if (question.isPresent()) {
            String address = PracticeNavigation.question(attempt.family(), attempt.seed(), attempt.difficulty());
            name(attempt, question.get(), address);
        } else if (part.matches() && PROBLEMS.named(part.group(1)).isPresent()) {
            Family.About about = PROBLEMS.named(part.group(1))
                    .orElseThrow()
                    .part(Integer.parseInt(part.group(2)))
                    .about();
            name(attempt, about, ProblemsNavigation.problem(part.group(1), attempt.seed()));
        } else {
            add(new Span(attempt.family().replace('-', ' ')));
        }
    }

    private void name(PastAttempt attempt, Family.About about, String address) {
        if (about.version() != attempt.version()) {
            add(QuestionText.line(about.title()));
            return;
        }
        Span seed = new Span(getTranslation("me.seed", String.valueOf(attempt.seed())));
        seed.addClassName("attempt-seed");
        Anchor link = new Anchor(address);
        link.add(QuestionText.line(about.title()), seed);
        add(link);
    }
}
