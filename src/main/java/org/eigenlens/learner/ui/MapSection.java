package org.eigenlens.learner.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.util.List;
import org.eigenlens.learner.PastAttempt;
import org.eigenlens.learner.mastery.Mastery;
import org.eigenlens.learner.mastery.Review;
import org.eigenlens.quiz.ui.PracticeNavigation;
import org.eigenlens.quiz.ui.Topic;

/** What is due for review, and the map of the course. */
final class MapSection extends Section {

    private static final long serialVersionUID = 1L;

    MapSection(List<Topic> topics, List<PastAttempt> attempts, Instant now) {
        addClassName("me-map");
        add(new H2(getTranslation("me.map")), due(topics, attempts, now));
        add(new TopicMap(topics, Mastery.of(attempts)));
        NativeDetails how = new NativeDetails(getTranslation("me.how"), new Paragraph(getTranslation("me.how.say")));
        how.addClassName("me-how");
        add(how);
    }

    private Paragraph due(List<Topic> topics, List<PastAttempt> attempts, Instant now) {
        List<String> due = Review.of(attempts).stream()
                .filter(card -> card.isDue(now))
                .map(Review::family)
                .filter(family -> topics.stream()
                        .flatMap(topic -> topic.families().stream())
                        .anyMatch(known -> known.about().id().equals(family)))
                .toList();
        Paragraph line = new Paragraph(getTranslation("me.due", due.size()));
        line.addClassName("me-due");
        if (!due.isEmpty()) {
            Anchor go = new Anchor(PracticeNavigation.chosen(due.getFirst()), getTranslation("me.practise-due"));
            go.addClassName("practice-go");
            line.add(go);
        }
        return line;
    }
}
