package org.eigenlens.classroom.live;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the lecturer's hand has made of a picture while it still moves. It is shown and forgotten: what lasts of it is the place that the lecturer shows when the
 * hand has come to rest.
 *
 * @param lesson the slug of the lesson
 * @param place the id of the picture's place in it
 * @param widget the picture's type
 * @param state the picture's state in full, as text by name
 */
public record Move(String lesson, String place, String widget, Map<String, String> state) implements Serializable {

    public Move {
        state = Collections.unmodifiableMap(new LinkedHashMap<>(state));
    }
}
