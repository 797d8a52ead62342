package org.eigenlens.classroom.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eigenlens.classroom.Reply;
import org.eigenlens.classroom.question.Source;
import org.eigenlens.classroom.room.LecturerCommand;
import org.eigenlens.classroom.room.Place;
import org.eigenlens.lesson.ui.SharedLesson;
import org.eigenlens.lesson.ui.SharedLessons;

/** The lesson that the lecturer leads through: what happens to it, happens to everybody who follows. */
final class LedLesson extends Div {

    private static final long serialVersionUID = 1L;

    private final transient SharedLessons lessons;
    private final transient Consumer<LecturerCommand> tell;
    private final transient Function<Source, Reply> ask;
    private final Select<SharedLessons.Title> choice = new Select<>();
    private final LessonStage stage;
    private transient Place place = Place.NONE;

    LedLesson(SharedLessons lessons, Consumer<LecturerCommand> tell, Function<Source, Reply> ask) {
        this.lessons = lessons;
        this.tell = tell;
        this.ask = ask;
        addClassName("led-lesson");
        choice.setLabel(getTranslation("lecture.lesson"));
        choice.setPlaceholder(getTranslation("lecture.choose"));
        choice.setItems(lessons.titles());
        choice.setItemLabelGenerator(SharedLessons.Title::title);
        choice.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                tell.accept(
                        new LecturerCommand.Show(Place.begin(change.getValue().slug())));
            }
        });
        choice.addClassName("lesson-choice");
        stage = new LessonStage(lessons::openUnread, getTranslation("lecture.nothing"), this::hear);
        add(choice, stage);
    }

    /** The live pictures that the lecturer shows. */
    List<SharedLesson.LivePicture> pictures() {
        return stage.pictures();
    }

    /** Whoever follows sees what the lecturer's hand does, too. */
    void leadBy(String ticket) {
        stage.leadBy(ticket);
    }

    private void hear(SharedLesson lesson) {
        lesson.offerAtCheckpoints(getTranslation("ask.checkpoint"), checkpoint -> ask(lesson.slug(), checkpoint));
        lesson.whenChanged(state -> lead(place.inState(state)));
        lesson.whenOpened(predictions -> lead(place.past(predictions)));
        lesson.whenSection(section -> {
            stage.isAt(section);
            lead(place.at(section));
        });
    }

    private String ask(String slug, String checkpoint) {
        return ask.apply(new Source.OfLesson(slug, checkpoint)) instanceof Reply.Refused refused
                ? Refusals.words(this, refused)
                : getTranslation("ask.checkpoint.done");
    }

    /** Shows where the room is: after a reload, or when the lecturer has gone on with another device. */
    void show(Place now) {
        if (!now.equals(place)) {
            place = now;
            lessons.titles().stream()
                    .filter(title -> title.slug().equals(now.lesson()))
                    .forEach(choice::setValue);
            stage.show(now);
        }
    }

    /** Takes everybody along. What comes back from the room is known already, and moves nothing under the lecturer's hand. */
    private void lead(Place next) {
        if (!next.equals(place)) {
            place = next;
            tell.accept(new LecturerCommand.Show(next));
        }
    }
}
