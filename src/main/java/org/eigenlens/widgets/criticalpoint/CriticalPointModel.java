package org.eigenlens.widgets.criticalpoint;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import org.eigenlens.widget.Words;
import org.eigenlens.widgets.criticalpoint.CriticalPointPicture.Axis;

/**
 * The picture of a loss around a critical point.
 *
 * <p>What the point is, is decided exactly: entries without a common exact form, such as π, are rounded to double first.
 */
final class CriticalPointModel {

    private CriticalPointModel() {}

    static CriticalPointPicture of(CriticalPointState state, Words words) {
        CriticalPoint point = CriticalPoint.of(state);
        return new CriticalPointPicture(
                Arrays.stream(point.hessian().values())
                        .map(row -> Arrays.stream(row).boxed().toList())
                        .toList(),
                state.landscape().rise(),
                IntStream.rangeClosed(1, state.parameters())
                        .mapToObj(i -> axis(i, point))
                        .toList(),
                point.definiteness().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                new CriticalPointWords(words, point).sentence(),
                new CriticalPointFacts(words, point).facts());
    }

    private static Axis axis(int index, CriticalPoint point) {
        var axis = point.axes().get(index - 1);
        return new Axis(
                index,
                axis.direction().direction(),
                axis.value().re(),
                point.showing().briefly(axis.value()).text());
    }
}
