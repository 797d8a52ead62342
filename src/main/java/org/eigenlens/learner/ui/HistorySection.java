package org.eigenlens.learner.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.eigenlens.learner.PastAttempt;
import org.eigenlens.quiz.ui.AnswerText;
import org.eigenlens.quiz.ui.Practice;

/** The attempts of a learner, the newest first, page by page; each links to its question. */
final class HistorySection extends Section {

    private static final long serialVersionUID = 1L;

    static final int ON_A_PAGE = 20;

    private final transient Practice practice;

    /**
     * Shows one page.
     *
     * @param page counted from 1
     * @param of how many pages there are
     */
    HistorySection(List<PastAttempt> attempts, int page, int of, Practice practice) {
        this.practice = practice;
        addClassName("me-history");
        H2 title = new H2(getTranslation("me.history"));
        title.setId("history");
        OrderedList list = new OrderedList();
        list.addClassName("attempts");
        attempts.forEach(attempt -> list.add(item(attempt)));
        add(title, list);
        if (of > 1) {
            add(pages(page, of));
        }
    }

    private ListItem item(PastAttempt attempt) {
        Div answer = new Div(answer(attempt));
        answer.addClassName("attempt-answer");
        Span result = new Span(result(attempt));
        result.addClassNames("attempt-result", attempt.credit() == 1 ? "right" : "wrong");
        ListItem item = new ListItem(new AttemptTitle(attempt, practice), answer, result, new LocalTime(attempt.at()));
        item.addClassName("attempt");
        return item;
    }

    /** As it reads, where the question is still the one that was asked; else as it was entered. */
    private Component answer(PastAttempt attempt) {
        return practice.family(attempt.family())
                .filter(family -> family.about().version() == attempt.version())
                .map(family -> family.variant(attempt.seed(), attempt.difficulty()))
                .map(variant -> AnswerText.of(variant.rubric().format(), attempt.response()))
                .orElseGet(() -> new Span(attempt.response()));
    }

    private String result(PastAttempt attempt) {
        String credit = attempt.credit() == 1
                ? getTranslation("me.right")
                : attempt.credit() == 0
                        ? getTranslation("me.wrong")
                        : getTranslation("me.partial", Math.round(100 * attempt.credit()));
        return attempt.helped() ? getTranslation("me.helped", credit) : credit;
    }

    private Nav pages(int page, int of) {
        Nav pages = new Nav();
        pages.addClassName("me-pages");
        pages.getElement().setAttribute("aria-label", getTranslation("me.pages"));
        if (page > 1) {
            pages.add(new Anchor(LearnerNavigation.me(page - 1), getTranslation("me.newer")));
        }
        pages.add(new Span(getTranslation("me.page-of", page, of)));
        if (page < of) {
            pages.add(new Anchor(LearnerNavigation.me(page + 1), getTranslation("me.older")));
        }
        return pages;
    }
}
