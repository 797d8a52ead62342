package org.eigenlens.quiz.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.eigenlens.content.Catalogue;
import org.eigenlens.quiz.AttemptListener;
import org.eigenlens.quiz.Family;
import org.eigenlens.widget.Widgets;
import org.eigenlens.widget.frame.AddressBar;
import org.springframework.beans.factory.ObjectProvider;

/** One question at {@code /practice/<family>/<seed>?difficulty=…}: the same for everybody who opens that address. */
@Route(PracticeNavigation.QUESTION)
@AnonymousAllowed
@CssImport("./quiz/practice.css")
class PracticeQuestionView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Practice practice;
    private final transient Widgets widgets;
    private final transient Catalogue catalogue;
    private final transient AttemptReport report;
    private String title = "";

    PracticeQuestionView(
            Practice practice, Widgets widgets, Catalogue catalogue, ObjectProvider<AttemptListener> listeners) {
        this.practice = practice;
        this.widgets = widgets;
        this.catalogue = catalogue;
        this.report = new AttemptReport(listeners);
        getContent().addClassNames("practice", "practice-one");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Family family = event.getRouteParameters()
                .get("family")
                .flatMap(practice::family)
                .orElseThrow(NotFoundException::new);
        Asked asked = Asked.read(
                event.getRouteParameters().get("seed"), event.getLocation().getQueryParameters());
        Served served = practice.serve(family, asked.seed(), asked.difficulty());
        title = family.about().title();
        getContent().removeAll();
        asked.complaint()
                .ifPresent(key -> getContent()
                        .add(new AddressComplaint(getTranslation("practice.address", getTranslation(key)))));
        getContent().add(head(served, asked.run()), scene(served), way(served, asked.run()));
        if (asked.complaint().isPresent() || !asked.stated() || served.seed() != asked.seed()) {
            AddressBar.replaceOnceOpen(address(served, asked.run()));
        }
    }

    private static String address(Served served, Run run) {
        return PracticeNavigation.question(served.family().about().id(), served.seed(), served.difficulty(), run);
    }

    private Header head(Served served, Run run) {
        Family.About about = served.family().about();
        Span topic = new Span();
        practice.topics(catalogue).stream()
                .filter(other -> other.slug().equals(about.topic()))
                .forEach(found -> topic.add(Markup.line(found.title(key -> getTranslation(key)))));
        Nav trail = new Nav(
                new Anchor(PracticeNavigation.practice(), getTranslation("practice.title")),
                new Anchor(PracticeNavigation.practice(about.topic()), topic));
        trail.addClassName("practice-trail");
        trail.getElement().setAttribute("aria-label", getTranslation("practice.trail"));
        H1 heading = new H1();
        heading.add(QuestionText.line(about.title()));
        DifficultyLinks difficulties = new DifficultyLinks(
                served.difficulty(), other -> PracticeNavigation.question(about.id(), served.seed(), other, run));
        Paragraph seed = new Paragraph(getTranslation("practice.seed", String.valueOf(served.seed())));
        seed.addClassName("practice-seed");
        Div controls = new Div(difficulties, seed);
        controls.addClassName("practice-controls");
        return new Header(trail, heading, controls);
    }

    private Div scene(Served served) {
        Div scene = new Div(new PracticeCard(served, widgets, report));
        scene.addClassName("practice-scene");
        return scene;
    }

    /** Addresses and no buttons: each question can be gone back to, kept and sent on. */
    private Nav way(Served served, Run run) {
        Family.About about = served.family().about();
        Anchor again = new Anchor(
                PracticeNavigation.question(about.id(), Practice.newSeed(), served.difficulty(), run),
                getTranslation("practice.another"));
        Family next = practice.next(run, Optional.of(served.family()));
        Anchor on = new Anchor(
                PracticeNavigation.question(next.about().id(), Practice.newSeed(), served.difficulty(), run));
        Span direction = new Span(getTranslation("practice.next"));
        direction.addClassName("direction");
        on.add(
                direction,
                QuestionText.line(
                        switch (run.order()) {
                            case IN_TURN -> next.about().title();
                            case MIXED -> getTranslation("practice.surprise");
                            case CHOSEN -> getTranslation("practice.chosen");
                        }));
        Nav way = new Nav(again, on);
        way.addClassName("practice-way");
        way.getElement().setAttribute("aria-label", getTranslation("practice.way"));
        return way;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("practice.page", title);
    }
}
