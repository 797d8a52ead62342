package org.eigenlens.math.exact.show;

import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.ExactNumber;

/** How all numbers of one picture are shown: as they are, or with a sign that what was typed has been rounded first. */
public enum Showing {
    EXACTLY,
    ROUNDED;

    /** Exactly if nothing of what was typed had to be rounded. */
    public static Showing exactlyIf(boolean exact) {
        return exact ? EXACTLY : ROUNDED;
    }

    /** A number with all that is known of it: its exact form, and its decimals. */
    public ShownNumber number(ExactNumber number) {
        return this == EXACTLY ? ShownNumber.of(number) : ShownNumber.approximately(number);
    }

    /** A number where there is room for one form only. */
    public ShownNumber briefly(ExactNumber number) {
        return this == EXACTLY ? ShownNumber.briefly(number) : ShownNumber.approximately(number);
    }

    public ShownNumber vector(ExactVector vector) {
        return this == EXACTLY ? ShownVector.of(vector) : ShownVector.approximately(vector);
    }

    /** The unit vector along a vector. */
    public ShownNumber unit(ExactVector vector) {
        return this == EXACTLY ? ShownVector.unit(vector) : ShownVector.unitApproximately(vector);
    }

    public ShownNumber matrix(ExactMatrix matrix) {
        return ShownMatrix.of(matrix, this::briefly);
    }
}
