package org.eigenlens.learner.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.eigenlens.learner.mastery.Mastery;
import org.eigenlens.learner.mastery.Progress;
import org.eigenlens.quiz.ui.Markup;
import org.eigenlens.quiz.ui.PracticeNavigation;
import org.eigenlens.quiz.ui.Topic;

/** The topics in the order of the course, each with how far the learner has come: in words, and by a bar and a colour besides. */
final class TopicMap extends OrderedList {

    private static final long serialVersionUID = 1L;

    TopicMap(List<Topic> topics, Mastery mastery) {
        addClassName("topic-map");
        topics.forEach(topic -> add(tile(topic, mastery.progress(topic.families()))));
    }

    private ListItem tile(Topic topic, Progress progress) {
        String level = level(progress);
        Anchor title = new Anchor(PracticeNavigation.practice(topic.slug()));
        title.add(Markup.line(topic.title(key -> getTranslation(key))));
        Span word = new Span(getTranslation("me.level." + level));
        word.addClassName("topic-level");
        Span kinds = new Span(getTranslation("me.kinds", progress.mastered(), progress.of()));
        kinds.addClassName("topic-kinds");
        Div bar = new Div();
        bar.addClassName("topic-bar");
        bar.getElement()
                .setAttribute("aria-hidden", "true")
                .getStyle()
                .set("--known", String.format(Locale.ROOT, "%.0f%%", progress.begun() ? 100 * progress.known() : 0));
        ListItem tile = new ListItem(title, bar, word, kinds);
        tile.addClassNames("topic-tile", level);
        return tile;
    }

    static String level(Progress progress) {
        return progress.level().name().toLowerCase(Locale.ROOT);
    }
}
