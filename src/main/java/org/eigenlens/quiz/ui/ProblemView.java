package org.eigenlens.quiz.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.eigenlens.content.Catalogue;
import org.eigenlens.quiz.AttemptListener;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Problem;
import org.eigenlens.quiz.ProblemSet;
import org.eigenlens.widget.Widgets;
import org.eigenlens.widget.frame.AddressBar;
import org.springframework.beans.factory.ObjectProvider;

/** One problem at {@code /problems/<slug>/<seed>}: its story, a picture to explore with (of other numbers), and its parts, each graded in place. */
@Route(ProblemsNavigation.PROBLEM)
@AnonymousAllowed
@CssImport("./quiz/practice.css")
@CssImport("./quiz/problems.css")
class ProblemView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Problems problems;
    private final transient Widgets widgets;
    private final transient Catalogue catalogue;
    private final transient AttemptReport report;
    private String title = "";

    ProblemView(Problems problems, Widgets widgets, Catalogue catalogue, ObjectProvider<AttemptListener> listeners) {
        this.problems = problems;
        this.widgets = widgets;
        this.catalogue = catalogue;
        this.report = new AttemptReport(listeners);
        getContent().addClassNames("practice", "practice-one");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ProblemSet set = event.getRouteParameters()
                .get("problem")
                .flatMap(problems::named)
                .orElseThrow(NotFoundException::new);
        Optional<String> wanted = event.getRouteParameters().get("seed");
        Optional<Long> seed = wanted.filter(text -> text.matches(Asked.SEED)).map(Long::parseLong);
        Problems.Posed posed = problems.pose(set, seed.orElseGet(Practice::newSeed));
        title = set.about().title();
        getContent().removeAll();
        if (wanted.isPresent() && seed.isEmpty()) {
            getContent()
                    .add(new AddressComplaint(getTranslation("practice.address", getTranslation("practice.bad-seed"))));
        }
        getContent().add(head(posed), story(posed.problem()));
        for (int number = 1; number <= posed.problem().parts().size(); number++) {
            getContent().add(part(posed, number));
        }
        getContent().add(way(set));
        if (seed.filter(given -> given == posed.seed()).isEmpty()) {
            AddressBar.replaceOnceOpen(ProblemsNavigation.problem(set.about().slug(), posed.seed()));
        }
    }

    private Header head(Problems.Posed posed) {
        Nav trail = new Nav(new Anchor(ProblemsNavigation.problems(), getTranslation("problems.title")));
        trail.addClassName("practice-trail");
        trail.getElement().setAttribute("aria-label", getTranslation("practice.trail"));
        H1 heading = new H1();
        heading.add(QuestionText.line(posed.set().about().title()));
        Paragraph lead = new Paragraph();
        lead.addClassName("practice-lead");
        lead.add(QuestionText.line(posed.set().about().summary()));
        Paragraph seed = new Paragraph(getTranslation("problems.seed", String.valueOf(posed.seed())));
        seed.addClassName("practice-seed");
        Div about = new Div(seed);
        about.addClassName("practice-controls");
        lesson(posed.set()).ifPresent(about::add);
        return new Header(trail, heading, lead, about);
    }

    private Optional<Paragraph> lesson(ProblemSet set) {
        String topic = set.about().topic();
        boolean isTaught =
                catalogue.lessons().stream().anyMatch(lesson -> lesson.slug().equals(topic));
        if (!isTaught) {
            return Optional.empty();
        }
        Paragraph link = new Paragraph();
        link.addClassName("practice-more");
        link.add(QuestionText.line("[" + getTranslation("practice.lesson") + "](lesson:" + topic + ")"));
        return Optional.of(link);
    }

    private Div story(Problem problem) {
        Div story = new Div(QuestionText.of(problem.story()));
        story.addClassName("problem-story");
        BesidePicture.of(problem.widget(), widgets, getLocale())
                .ifPresent(picture -> story.add(new Paragraph(getTranslation("problems.explore")), picture));
        return story;
    }

    /** A part is known by the seed of the whole; it has no difficulty of its own. */
    private Section part(Problems.Posed posed, int number) {
        H2 heading = new H2(getTranslation("problems.part", number));
        heading.setId("part-" + number);
        Served served = new Served(
                posed.set().part(number),
                posed.seed(),
                Difficulty.MEDIUM,
                posed.problem().parts().get(number - 1));
        Section part = new Section(heading, new PracticeCard(served, widgets, report));
        part.addClassName("problem-part");
        part.getElement().setAttribute("aria-labelledby", "part-" + number);
        return part;
    }

    private Nav way(ProblemSet set) {
        Nav way = new Nav(
                new Anchor(
                        ProblemsNavigation.problem(set.about().slug(), Practice.newSeed()),
                        getTranslation("problems.another")),
                new Anchor(ProblemsNavigation.problems(), getTranslation("problems.all")));
        way.addClassName("practice-way");
        way.getElement().setAttribute("aria-label", getTranslation("practice.way"));
        return way;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("practice.page", title);
    }
}
