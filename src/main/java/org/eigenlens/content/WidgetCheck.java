package org.eigenlens.content;

import java.util.Map;
import java.util.Optional;

/** Says whether a widget accepts what a lesson writes; supplied by somebody who knows the widgets. */
@FunctionalInterface
public interface WidgetCheck {

    /**
     * What is wrong, as a sentence for the author; empty when there is such a widget and it accepts the parameters.
     *
     * @param parameters in the order written, names of matrices replaced by the matrices
     */
    Optional<String> fault(String type, Map<String, String> parameters);
}
