package org.eigenlens.quiz.grading;

import java.util.Optional;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.quiz.response.Row;

/**
 * Whether a vector is a multiple, by any number other than zero, of the true one.
 *
 * <p>With m the true vector and k the place of its largest entry, it is if \(m_kv_i-m_iv_k=0\) for every i. Decimals may miss that by what their slack s allows:
 * \(|m_k|s_i+|m_i|s_k\).
 */
final class Parallel {

    private static final double HARDLY_KNOWN = 0.1;

    private final Row truth;
    private final Row typed;
    private final int k;
    private final int e;
    private final int f;

    private Parallel(Row truth, Row typed) {
        this.truth = truth;
        this.typed = typed;
        this.k = largest(truth);
        this.e = Scaled.exponent(truth.maxAbs());
        this.f = Scaled.exponent(typed.maxAbs());
    }

    /** The two must have the same number of entries, and the true one must not be zero. */
    static Closeness of(Row truth, Row typed) {
        if (typed.isZero()) {
            return Closeness.DIFFERENT;
        }
        Closeness sharp = new Parallel(truth, typed.sharpened()).closeness();
        return sharp.isDifferent() ? new Parallel(truth, typed).closeness() : sharp;
    }

    private Closeness closeness() {
        boolean exact = truth.exact().isPresent() && typed.exact().isPresent();
        boolean same = true;
        boolean rounds = typed.isDecimal() || !exact;
        for (int i = 0; i < truth.size(); i++) {
            Optional<ExactNumber> minor = exactMinor(i);
            same &= minor.map(ExactNumber::isZero).orElse(false);
            double size = minor.map(m -> Scaled.size(m, e + f)).orElseGet(() -> 0.0);
            rounds &= (minor.isPresent() ? size : minorSize(i)) <= allowed(i);
        }
        if (same || (rounds && !typed.isDecimal())) {
            return Closeness.SAME;
        }
        if (!rounds || typed.slack() > HARDLY_KNOWN * typed.maxAbs()) {
            return Closeness.DIFFERENT;
        }
        return Precision.isEnough(typed.slack(), typed.maxAbs()) ? Closeness.ROUNDED : Closeness.COARSE;
    }

    private Optional<ExactNumber> exactMinor(int i) {
        Optional<ExactVector> m = truth.exact();
        return m.isEmpty()
                ? Optional.empty()
                : typed.exact()
                        .map(v -> m.get()
                                .entry(k)
                                .times(v.entry(i))
                                .minus(m.get().entry(i).times(v.entry(k))));
    }

    private double minorSize(int i) {
        double[] a = Scaled.re(truth.entries(), e);
        double[] b = Scaled.im(truth.entries(), e);
        double[] x = Scaled.re(typed.entries(), f);
        double[] y = Scaled.im(typed.entries(), f);
        double real = a[k] * x[i] - b[k] * y[i] - a[i] * x[k] + b[i] * y[k];
        double imaginary = a[k] * y[i] + b[k] * x[i] - a[i] * y[k] - b[i] * x[k];
        return Math.hypot(real, imaginary);
    }

    private double allowed(int i) {
        double[] sizes = Scaled.sizes(truth.entries(), e);
        double[] slacks = Scaled.slacks(typed.entries(), f);
        return sizes[k] * slacks[i] + sizes[i] * slacks[k] + Precision.floor(4);
    }

    private static int largest(Row row) {
        int largest = 0;
        for (int i = 1; i < row.size(); i++) {
            largest = row.entry(i).size() > row.entry(largest).size() ? i : largest;
        }
        return largest;
    }
}
