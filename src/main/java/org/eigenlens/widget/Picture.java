package org.eigenlens.widget;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is seen of a state: a record that is sent to the browser as JSON, geometry in the coordinates of mathematics. */
public interface Picture {

    /** The result in one or two sentences: the text alternative, announced at rest. */
    String sentence();

    /** The read-out beside the picture, in the order in which it is read. */
    List<Fact> facts();

    /**
     * How much is there of what takes long to compute, from 0 to 1; null in a picture that is whole.
     *
     * <p>A picture that is not whole says so in its sentence, too, and is asked for again.
     */
    default @Nullable Double progress() {
        return null;
    }
}
