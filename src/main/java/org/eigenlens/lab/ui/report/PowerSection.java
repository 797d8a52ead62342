package org.eigenlens.lab.ui.report;

import java.util.List;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.LinearSystem;
import org.eigenlens.math.spectral.Svd;
import org.eigenlens.widget.Words;

/** Trace, determinant, rank, inverse and a power: exactly where the entries are sums of square roots, else rounded. */
record PowerSection(Words words, Subject subject) {

    Section section() {
        FactList facts = new FactList(words);
        if (subject.entries().isPresent()) {
            exact(facts, subject.entries().get());
        } else {
            subject.dense().ifPresent(dense -> rounded(facts, dense));
        }
        return new Section("numbers", words.say("numbers.title"), List.of(facts.list()));
    }

    private void exact(FactList facts, ExactMatrix a) {
        int n = a.rows();
        int rank = subject.spectrum().map(ExactSpectrum::rank).orElseGet(a::rank);
        facts.tex("trace", Exactly.number(a.trace()));
        facts.tex("determinant", Exactly.number(a.determinant()));
        facts.tex("rank", Integer.toString(rank), words.say("note.rank", n - rank));
        if (rank == n) {
            facts.tex("inverse", Exactly.named("A^{-1}", a.inverse()));
        } else {
            facts.said("inverse", words.say("inverse.none"), words.say("note.singular"));
        }
        int k = subject.exponent();
        if (k < 0 && rank < n) {
            facts.said("power", words.say("power.none"), words.say("note.singular"));
        } else {
            facts.tex("power", Exactly.named("A^{" + k + "}", a.power(k)));
        }
    }

    private void rounded(FactList facts, DenseMatrix a) {
        int n = a.rows();
        double error = 4 * n * Rounded.U * a.maxAbs();
        facts.rounded("trace", () -> Rounded.of(a.trace(), error));
        facts.attempt("determinant", () -> {
            double size = Math.pow(a.frobeniusNorm(), n);
            facts.rounded("determinant", () -> Rounded.of(determinant(a), 8 * n * n * Rounded.U * size));
        });
        facts.attempt("rank", () -> {
            int rank = Svd.of(a).rank();
            facts.tex("rank", Integer.toString(rank), words.say("note.rank.numeric"));
        });
        facts.attempt("inverse", () -> {
            DenseMatrix inverse = LinearSystem.of(a).inverse();
            double relative = 8 * n * Rounded.U * Svd.of(a).conditionNumber();
            facts.tex("inverse", "A^{-1} \\approx " + Rounded.matrix(inverse, relative * inverse.frobeniusNorm()));
        });
        facts.attempt("power", () -> power(facts, a));
    }

    private static double determinant(DenseMatrix a) {
        try {
            return LinearSystem.of(a).determinant();
        } catch (ArithmeticException singular) {
            return 0;
        }
    }

    /** The power by repeated products; the error of each is at most that of a product of norms. */
    private void power(FactList facts, DenseMatrix a) {
        int k = subject.exponent();
        DenseMatrix base = k < 0 ? LinearSystem.of(a).inverse() : a;
        DenseMatrix power = DenseMatrix.identity(a.rows());
        for (int i = 0; i < Math.abs(k); i++) {
            power = base.times(power);
        }
        double growth = Math.pow(base.frobeniusNorm(), Math.abs(k));
        double slips = (Math.abs(k) + (k < 0 ? Svd.of(a).conditionNumber() * Math.abs(k) : 0)) * a.rows();
        facts.tex("power", "A^{" + k + "} \\approx " + Rounded.matrix(power, 2 * slips * Rounded.U * growth));
    }
}
