package org.eigenlens.learner.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eigenlens.content.Catalogue;
import org.eigenlens.learner.Attempts;
import org.eigenlens.learner.CurrentLearner;
import org.eigenlens.learner.LearnerId;
import org.eigenlens.learner.Learners;
import org.eigenlens.learner.PastAttempt;
import org.eigenlens.learner.Phrases;
import org.eigenlens.quiz.ui.Practice;
import org.eigenlens.quiz.ui.PracticeNavigation;
import org.springframework.beans.factory.ObjectProvider;

/** All that is kept of whoever opens it, at {@code /me}. */
@Route(LearnerNavigation.ME)
@AnonymousAllowed
@CssImport("./quiz/practice.css")
@CssImport("./learner/learner.css")
class MeView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient CurrentLearner current;
    private final transient Learners learners;
    private final transient Attempts attempts;
    private final transient Phrases phrases;
    private final transient Practice practice;
    private final transient ObjectProvider<Catalogue> catalogue;
    private final transient Clock clock;

    MeView(
            CurrentLearner current,
            Learners learners,
            Attempts attempts,
            Phrases phrases,
            Practice practice,
            ObjectProvider<Catalogue> catalogue,
            Clock clock) {
        this.current = current;
        this.learners = learners;
        this.attempts = attempts;
        this.phrases = phrases;
        this.practice = practice;
        this.catalogue = catalogue;
        this.clock = clock;
        getContent().addClassNames("practice", "me");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String page = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(LearnerNavigation.PAGE)
                .orElse("1");
        show(page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1, "");
    }

    /** Shows everything, under a word on what has just been done. */
    private void show(int page, String done) {
        Optional<LearnerId> known = current.known();
        getContent().removeAll();
        getContent().add(head(known, done));
        known.ifPresent(learner -> {
            getContent()
                    .add(new MapSection(
                            practice.topics(catalogue.getObject()), attempts.all(learner), clock.instant()));
            addHistory(learner, page);
        });
        getContent()
                .add(new PhraseSection(
                        phrases,
                        known.isPresent(),
                        known.filter(learners::hasPhrase).isPresent(),
                        () -> show(1, "me.phrase.continued")));
        known.ifPresent(learner -> getContent().add(new DataSection(() -> delete(learner))));
    }

    private Header head(Optional<LearnerId> known, String done) {
        Paragraph lead = new Paragraph(getTranslation(known.isPresent() ? "me.lead" : "me.lead.new"));
        lead.addClassName("practice-lead");
        Header head = new Header(new H1(getTranslation("me.title")), lead);
        Div controls = new Div(
                new Anchor(PracticeNavigation.practice(), getTranslation("practice.title")),
                new Anchor(LearnerNavigation.exam(), getTranslation("exam.title")));
        controls.addClassName("practice-controls");
        head.add(controls);
        if (!done.isEmpty()) {
            Paragraph word = new Paragraph(getTranslation(done));
            word.addClassName("me-done");
            word.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
            word.getElement().executeJs("this.focus()");
            head.add(word);
        }
        return head;
    }

    private void addHistory(LearnerId learner, int asked) {
        int all = attempts.count(learner);
        if (all == 0) {
            return;
        }
        int pages = (all + HistorySection.ON_A_PAGE - 1) / HistorySection.ON_A_PAGE;
        int page = Math.clamp(asked, 1, pages);
        List<PastAttempt> shown =
                attempts.newest(learner, (page - 1) * HistorySection.ON_A_PAGE, HistorySection.ON_A_PAGE);
        getContent().add(new HistorySection(shown, page, pages, practice));
    }

    private void delete(LearnerId learner) {
        learners.delete(learner);
        current.forget();
        show(1, "me.deleted");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("practice.page", getTranslation("me.title"));
    }
}
