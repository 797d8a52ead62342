package org.eigenlens.widgets.gaussnewton;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.Surd;

/** A curve of two parameters, a and c, over whole times t, with its exact derivatives. */
enum Curve {
    /** \(ac^t\): of a, the part c is left after each unit of time. */
    GEOMETRIC("geometric") {
        @Override
        Surd value(Surd a, Surd c, int t) {
            return a.times(c.power(t));
        }

        @Override
        ExactVector gradient(Surd a, Surd c, int t) {
            return ExactVector.of(c.power(t), a.times(slope(c, t)));
        }

        @Override
        ExactMatrix hessian(Surd a, Surd c, int t) {
            Surd mixed = slope(c, t);
            Surd bend = t < 2 ? Surd.ZERO : Surd.of((long) t * (t - 1)).times(c.power(t - 2));
            return new ExactMatrix(
                    java.util.List.of(ExactVector.of(Surd.ZERO, mixed), ExactVector.of(mixed, a.times(bend))));
        }

        /** The derivative of \(c^t\). */
        private static Surd slope(Surd c, int t) {
            return t == 0 ? Surd.ZERO : Surd.of(t).times(c.power(t - 1));
        }
    },

    /** The line \(a+ct\), linear in its parameters. */
    LINE("line") {
        @Override
        Surd value(Surd a, Surd c, int t) {
            return a.plus(c.times(Surd.of(t)));
        }

        @Override
        ExactVector gradient(Surd a, Surd c, int t) {
            return ExactVector.ofIntegers(1, t);
        }

        @Override
        ExactMatrix hessian(Surd a, Surd c, int t) {
            return ExactMatrix.zero(2);
        }
    };

    private final String text;

    Curve(String text) {
        this.text = text;
    }

    /** As an address writes it. */
    String text() {
        return text;
    }

    static Curve parse(String text) {
        return Arrays.stream(values())
                .filter(curve -> curve.text.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no such curve; there are "
                        + Arrays.stream(values()).map(Curve::text).collect(Collectors.joining(" and ")) + "."));
    }

    /** Its height at the time t. */
    abstract Surd value(Surd a, Surd c, int t);

    /** The derivatives of the height by a and c. */
    abstract ExactVector gradient(Surd a, Surd c, int t);

    /** The second derivatives of the height by a and c, 2×2. */
    abstract ExactMatrix hessian(Surd a, Surd c, int t);
}
