package org.eigenlens.math.exact.show;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Surd;

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

    /** Shows the unit vector along a real vector, {@code \frac{1}{\sqrt{5}}(2, 1)}; in decimals where that is not short. */
    public static ShownNumber unit(ExactVector vector) {
        ExactNumber square = vector.dot(vector);
        boolean isShort = square.isShort() && vector.entries().stream().allMatch(ExactNumber::isShort);
        if (!isShort || !(square instanceof Surd squaredLength)) {
            return unitApproximately(vector);
        }
        Optional<Surd> length = squaredLength.sqrt();
        if (length.isPresent() && length.get().isRational()) {
            return of(vector.times(length.get().reciprocal()));
        }
        ShownNumber along = of(vector);
        return new ShownNumber(
                "\\frac{1}{" + length.map(Surd::toTex).orElse("\\sqrt{" + square.toTex() + "}") + "}" + along.tex(),
                along.text() + "/" + length.map(Surd::toText).orElse("√(" + square.toText() + ")"));
    }

    /** Shows the unit vector along a real vector in decimals. */
    public static ShownNumber unitApproximately(ExactVector vector) {
        double[] unit = vector.direction().stream().mapToDouble(x -> x).toArray();
        return approximately(ExactMatrix.ofDoubles(new double[][] {unit}).row(0));
    }

    private static ShownNumber joined(List<ShownNumber> entries) {
        return new ShownNumber(
                entries.stream().map(ShownNumber::tex).collect(Collectors.joining(",\\; ", "\\left(", "\\right)")),
                entries.stream().map(ShownNumber::text).collect(Collectors.joining(", ", "(", ")")));
    }
}
