package org.eigenlens.content;

import java.util.Map;
import java.util.Set;

/** Says which formulas cannot be typeset; supplied by somebody who can run what typesets them. */
@FunctionalInterface
public interface TexCheck {

    /** Those of the formulas that are refused, each with the reason. */
    Map<Formula, String> faults(Set<Formula> formulas);
}
