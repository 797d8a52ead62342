package org.eigenlens.widgets.changeofbasis;

import java.util.List;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Picture;

/**
 * What is seen of a vector in two bases.
 *
 * @param isBasis whether the columns of B are a basis
 * @param nearlyNone whether they are one, but hardly
 * @param coordinates those of v as they can be typed; empty where there is no basis
 */
record ChangeOfBasisPicture(
        boolean isBasis, boolean nearlyNone, List<String> coordinates, String sentence, List<Fact> facts)
        implements Picture {}
