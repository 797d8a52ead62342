package org.eigenlens.widget;

import java.util.List;

/** What is seen of a state: a record that is sent to the browser as JSON, geometry in the coordinates of mathematics. */
public interface Picture {

    /** The result in one or two sentences: the text alternative, announced at rest. */
    String sentence();

    /** The read-out beside the picture, in the order in which it is read. */
    List<Fact> facts();
}
