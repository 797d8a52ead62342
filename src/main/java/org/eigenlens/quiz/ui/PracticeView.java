package org.eigenlens.quiz.ui;

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
import java.util.List;
import java.util.Optional;
import org.eigenlens.content.Catalogue;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Family;
import org.springframework.beans.factory.ObjectProvider;

/** All there is to practise at {@code /practice}, topic by topic, or chosen by the page. */
@Route(PracticeNavigation.PRACTICE)
@AnonymousAllowed
@CssImport("./quiz/practice.css")
class PracticeView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Practice practice;
    private final transient Catalogue catalogue;
    private final transient List<PracticeMode> modes;

    PracticeView(Practice practice, Catalogue catalogue, ObjectProvider<PracticeMode> modes) {
        this.practice = practice;
        this.catalogue = catalogue;
        this.modes = modes.orderedStream().toList();
        getContent().addClassName("practice");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PracticeNavigation.DIFFICULTY)
                .orElse("");
        Optional<Difficulty> difficulty = PracticeNavigation.difficulty(asked);
        getContent().removeAll();
        if (difficulty.isEmpty() && !asked.isEmpty()) {
            getContent().add(new AddressComplaint(getTranslation("practice.bad-difficulty")));
        }
        show(difficulty.orElse(Difficulty.MEDIUM));
    }

    private void show(Difficulty difficulty) {
        Paragraph lead = new Paragraph(getTranslation("practice.lead"));
        lead.addClassName("practice-lead");
        Family first = practice.next(Run.CHOSEN, Optional.empty());
        Anchor choose = new Anchor(
                PracticeNavigation.question(first.about().id(), Practice.newSeed(), difficulty, Run.CHOSEN),
                getTranslation("practice.choose"));
        choose.addClassName("practice-go");
        Div controls = new Div(new DifficultyLinks(difficulty, PracticeNavigation::practice), choose);
        modes.forEach(mode -> controls.add(link(mode.address(), mode.words())));
        controls.add(link(ProblemsNavigation.problems(), "problems.title"));
        controls.addClassName("practice-controls");
        Header head = new Header(new H1(getTranslation("practice.title")), lead, controls);
        Div topics = new Div();
        topics.addClassName("practice-topics");
        practice.topics(catalogue).forEach(topic -> topics.add(new TopicCard(topic, difficulty, practice)));
        getContent().add(head, topics);
    }

    private Anchor link(String address, String words) {
        Anchor link = new Anchor(address, getTranslation(words));
        link.addClassName("practice-mode");
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("practice.page", getTranslation("practice.title"));
    }
}
