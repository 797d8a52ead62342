package org.eigenlens.math.exact.show;

import java.util.List;
import java.util.stream.Collectors;
import org.eigenlens.math.exact.ExactVector;

/** A vector as a reader sees it, {@code (1, \sqrt{2})}: each entry exactly where that is short, else in decimals. */
public final class ShownVector {

    private ShownVector() {}

    public static ShownNumber of(ExactVector vector) {
        return joined(vector.entries().stream().map(ShownNumber::briefly).toList());
    }

    /** Shows entries that end in decimals: for a vector that a hand has dragged. */
    public static ShownNumber inDecimals(ExactVector vector) {
        return joined(vector.entries().stream().map(ShownNumber::inDecimals).toList());
    }

    /** Shows decimals only: for a vector that was rounded before. */
    public static ShownNumber approximately(ExactVector vector) {
        return joined(vector.entries().stream().map(ShownNumber::approximately).toList());
    }

    private static ShownNumber joined(List<ShownNumber> entries) {
        return new ShownNumber(
                entries.stream().map(ShownNumber::tex).collect(Collectors.joining(",\\; ", "\\left(", "\\right)")),
                entries.stream().map(ShownNumber::text).collect(Collectors.joining(", ", "(", ")")));
    }
}
