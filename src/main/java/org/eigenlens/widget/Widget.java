package org.eigenlens.widget;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.local.ValueSignal;

/**
 * One kind of live picture, such as {@code linear-map}.
 *
 * <p>The state record is the whole truth of the widget: a lesson's attributes, the address bar, the classroom, undo and the
 * tests all speak it. {@link #parse} and {@link #format} are inverse of each other on every state, and {@link #picture}
 * is a pure function, so it may be called from any thread.
 *
 * @param <S> the state, an immutable record whose constructor refuses illegal values
 */
public interface Widget<S extends Record> {

    /** The name in a lesson's directive and in the address: lower case words joined by hyphens. */
    String name();

    /** The state that is shown when a lesson says nothing. */
    S initial();

    /**
     * Reads a state; what the parameters leave out is taken from {@link #initial}.
     *
     * @throws BadParameter with a sentence for whoever wrote the parameters; hostile input included
     */
    S parse(Parameters parameters);

    /** Writes a state in full, so that {@code parse(format(s)).equals(s)}. */
    Parameters format(S state);

    /**
     * Computes everything that is seen of a state. Pure, and fast.
     *
     * <p>What takes seconds is left to {@link org.eigenlens.widget.work.LongWork}, which is pure as well, but not there at once: until it is, the picture does without it and
     * says how far it is, {@link Picture#progress}. Every whole picture of a state is the same.
     */
    Picture picture(S state, Words words);

    /**
     * Computes what is seen while a control is held: by default the picture.
     *
     * <p>Pure, and fast enough to be called for each move of a hand. A widget whose picture has parts that nobody reads in motion may
     * leave them out here, and the browser keeps the last ones.
     */
    default Picture glimpse(S state, Words words) {
        return picture(state, words);
    }

    /** Builds the component that shows the state of the signal and changes it. Called once for each place on a page. */
    Component view(ValueSignal<S> state, Words words);
}
