package org.eigenlens.widgets.ellipsoid;

import java.util.List;
import java.util.stream.IntStream;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.number.Decimal;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.exact.show.ShownNumber;
import org.eigenlens.widget.Words;
import org.eigenlens.widgets.ellipsoid.EllipsoidPicture.Axis;

/**
 * The picture of the points with \(x^\top Ax=c\).
 *
 * <p>Since \(x^\top Ax=x^\top A^\top x\), only the symmetric part \(S=\frac12(A+A^\top)\) counts; in its eigenbasis the equation is
 * \(\lambda_1y_1^2+\dots+\lambda_ny_n^2=c\). What kind of conic or quadric that is, is decided exactly on what was typed or set. Entries
 * without a common exact form, such as π, are rounded to double first.
 */
final class EllipsoidModel {

    /** Significant digits of an eigenvalue that has no short exact form, when a hand moves the axes. */
    private static final int DIGITS = 10;

    private EllipsoidModel() {}

    static EllipsoidPicture of(EllipsoidState state, Words words) {
        ExactMatrix matrix = state.matrix().exactOrNearest();
        ExactMatrix symmetric = symmetricPart(matrix);
        PrincipalAxes axes = PrincipalAxes.of(symmetric, state.said());
        Surd level = state.level().exact().orElseThrow();
        Kind kind = Kind.of(axes, level.signum());
        boolean exact = state.matrix().exact().isPresent();
        EllipsoidWords said = new EllipsoidWords(words, axes, kind, level, exact);
        return new EllipsoidPicture(
                axes.size(),
                words.say(kind.key()),
                axes(axes),
                matrix.equals(symmetric),
                said.sentence(matrix.equals(symmetric)),
                said.facts(matrix, symmetric));
    }

    private static ExactMatrix symmetricPart(ExactMatrix matrix) {
        return matrix.isSymmetric() ? matrix : matrix.plus(matrix.transpose()).times(Surd.of(1, 2));
    }

    private static List<Axis> axes(PrincipalAxes axes) {
        return IntStream.range(0, axes.size())
                .mapToObj(i -> {
                    ExactNumber value = axes.values().get(i);
                    return new Axis(
                            value.re(),
                            source(value),
                            ShownNumber.briefly(value).text(),
                            axes.directions().get(i));
                })
                .toList();
    }

    private static String source(ExactNumber value) {
        Decimal decimal = value.decimal(DIGITS);
        return value instanceof Surd surd && value.isShort() && !decimal.exact() ? surd.toSource() : decimal.text();
    }
}
