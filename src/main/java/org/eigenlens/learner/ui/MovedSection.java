package org.eigenlens.learner.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import org.eigenlens.learner.PastAttempt;
import org.eigenlens.learner.exam.Exam;
import org.eigenlens.learner.mastery.Mastery;
import org.eigenlens.learner.mastery.Progress;
import org.eigenlens.quiz.ui.Markup;
import org.eigenlens.quiz.ui.Topic;

/** What an exam has changed in what the map says. The attempts of an exam are dated at its end, so the ones before are those before it. */
final class MovedSection extends Section {

    private static final long serialVersionUID = 1L;

    MovedSection(Exam exam, List<PastAttempt> past, List<Topic> topics) {
        Instant end = exam.endedAt().orElse(exam.deadline());
        Mastery before = Mastery.of(
                past.stream().filter(attempt -> attempt.at().isBefore(end)).toList());
        Mastery after = Mastery.of(
                past.stream().filter(attempt -> !attempt.at().isAfter(end)).toList());
        UnorderedList list = new UnorderedList();
        list.addClassName("exam-moved");
        topics.stream()
                .filter(topic -> exam.questions().stream()
                        .anyMatch(question -> question.topic().equals(topic.slug())))
                .forEach(topic ->
                        list.add(line(topic, before.progress(topic.families()), after.progress(topic.families()))));
        add(new H2(getTranslation("exam.moved")), list);
    }

    private ListItem line(Topic topic, Progress before, Progress after) {
        Span change = new Span(
                before.level() == after.level() && before.mastered() == after.mastered()
                        ? getTranslation("exam.moved.same", words(after))
                        : getTranslation("exam.moved.from-to", words(before), words(after)));
        ListItem line = new ListItem(Markup.line(topic.title(key -> getTranslation(key))));
        line.add(change);
        return line;
    }

    private String words(Progress progress) {
        return getTranslation(
                "exam.moved.level",
                getTranslation("me.level." + TopicMap.level(progress)),
                progress.mastered(),
                progress.of());
    }
}
