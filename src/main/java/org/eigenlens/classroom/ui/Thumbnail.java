package org.eigenlens.classroom.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.List;
import java.util.Optional;
import org.eigenlens.classroom.room.Place;
import org.eigenlens.lesson.ui.SharedLesson.LivePicture;
import org.eigenlens.lesson.ui.SharedLessons;
import org.eigenlens.widget.BadParameter;
import org.eigenlens.widget.Parameters;
import org.eigenlens.widget.Widget;
import org.eigenlens.widget.Widgets;
import org.eigenlens.widget.Words;
import org.jspecify.annotations.Nullable;

/** The lecturer's picture, small, beside that of a student who tries alone: the one that was moved last. It moves with the lecturer's hand, and says in words what it shows. */
final class Thumbnail extends Div {

    private static final long serialVersionUID = 1L;

    private final transient SharedLessons lessons;
    private final transient Widgets widgets;
    private final H2 title = new H2();
    private final LiveStage stage = new LiveStage();
    private final Paragraph sentence = new Paragraph();
    private transient List<LivePicture> pictures = List.of();
    private transient @Nullable Shown<?> shown;

    /** A picture on the stage, and the state that moves it. */
    private record Shown<S extends Record>(
            String lesson, String place, Widget<S> widget, Words words, ValueSignal<S> state) {

        /** Shows a state, and says it in words. */
        String show(Parameters parameters) {
            S next = widget.parse(parameters);
            state.set(next);
            return widget.picture(next, words).sentence();
        }
    }

    Thumbnail(SharedLessons lessons, Widgets widgets) {
        this.lessons = lessons;
        this.widgets = widgets;
        addClassName("room-thumbnail");
        getElement().setAttribute("role", "complementary");
        getElement().setAttribute("aria-label", getTranslation("room.thumbnail"));
        stage.getElement().setAttribute("inert", true).setAttribute("aria-hidden", "true");
        // A long sentence scrolls, also for who has no mouse.
        sentence.getElement().setAttribute("tabindex", "0");
        add(title, stage, sentence);
        setVisible(false);
    }

    /** @param ticket for the lecturer's hand; empty where nothing is to be seen of it */
    void show(Place place, String ticket) {
        stage.followBy(ticket);
        if (ticket.isEmpty()) {
            clear();
            return;
        }
        List<LivePicture> now = lessons.pictures(place.lesson(), place.state(), place.opened());
        Optional<LivePicture> chosen = chosen(place.lesson(), now);
        pictures = now;
        setVisible(chosen.isPresent());
        chosen.ifPresentOrElse(picture -> show(place.lesson(), picture), this::clear);
    }

    /** The picture that has changed; or the one that is shown, if none has; or else the first. */
    private Optional<LivePicture> chosen(String lesson, List<LivePicture> now) {
        String kept = shown == null || !shown.lesson().equals(lesson) ? "" : shown.place();
        Optional<LivePicture> changed = kept.isEmpty()
                ? Optional.empty()
                : now.stream().filter(picture -> !pictures.contains(picture)).findFirst();
        return changed.or(() -> now.stream()
                        .filter(picture -> picture.place().equals(kept))
                        .findFirst())
                .or(() -> now.stream().findFirst());
    }

    private void show(String lesson, LivePicture picture) {
        try {
            Shown<?> on = shown;
            if (on == null || !on.lesson().equals(lesson) || !on.place().equals(picture.place())) {
                on = widgets.named(picture.widget())
                        .map(widget -> put(lesson, picture, widget))
                        .orElseThrow(() -> new BadParameter("", "There is no such picture."));
            }
            title.setText(getTranslation("room.thumbnail.of", picture.title()));
            sentence.setText(on.show(picture.parameters()));
        } catch (BadParameter broken) {
            clear();
        }
    }

    private <S extends Record> Shown<S> put(String lesson, LivePicture picture, Widget<S> widget) {
        Words words = Words.of(widget.getClass(), UI.getCurrentOrThrow().getLocale());
        ValueSignal<S> state = new ValueSignal<>(widget.parse(picture.parameters()));
        Element frame = new Element("eig-widget-stage").setAttribute("widget", widget.name());
        frame.setAttribute("data-place", picture.place());
        frame.appendChild(widget.view(state, words).getElement());
        stage.removeAll();
        stage.holds(lesson);
        stage.getElement().appendChild(frame);
        Shown<S> put = new Shown<>(lesson, picture.place(), widget, words, state);
        shown = put;
        return put;
    }

    private void clear() {
        setVisible(false);
        stage.getElement().removeAllChildren();
        shown = null;
    }
}
