package org.eigenlens.quiz;

import java.util.Optional;

/** Knows what whoever asks should practise next. Practice works without one, and then draws by lot. */
@FunctionalInterface
public interface Advisor {

    /**
     * The id of the family to go on with; empty if one is as good as another.
     *
     * @param after the id of the family that has just been asked, which is not asked again at once
     */
    Optional<String> next(Optional<String> after);
}
