package org.eigenlens.quiz.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Family;

/** A topic on the practice page: its families, each a link to a question, and a mixture of them. */
final class TopicCard extends Section {

    private static final long serialVersionUID = 1L;

    TopicCard(Topic topic, Difficulty difficulty, Practice practice) {
        addClassName("practice-topic");
        setId(topic.slug());
        H2 title = new H2();
        title.add(Markup.line(topic.title(key -> getTranslation(key))));
        title.setId(topic.slug() + "-title");
        getElement().setAttribute("aria-labelledby", topic.slug() + "-title");
        UnorderedList list = new UnorderedList();
        topic.families().forEach(family -> list.add(new ListItem(link(family, difficulty, Run.IN_TURN, ""))));
        add(title, list);
        Paragraph more = new Paragraph();
        more.addClassName("practice-more");
        if (topic.families().size() > 1) {
            Run run = Run.mixed(topic.slug());
            more.add(link(practice.next(run, Optional.empty()), difficulty, run, getTranslation("practice.mixed")));
        }
        topic.lesson()
                .ifPresent(lesson -> more.add(QuestionText.line(
                        "[" + getTranslation("practice.lesson") + "](lesson:" + lesson.slug() + ")")));
        add(more);
    }

    private static Anchor link(Family family, Difficulty difficulty, Run run, String words) {
        String address = PracticeNavigation.question(family.about().id(), Practice.newSeed(), difficulty, run);
        Anchor link = new Anchor(address);
        link.add(QuestionText.line(words.isEmpty() ? family.about().title() : words));
        return link;
    }
}
