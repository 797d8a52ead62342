package org.eigenlens.math.exact.number;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.fraction.BigFraction;

/** Writes a surd over one common denominator: the rational term first, then real roots, then imaginary ones. */
enum SurdText {
    TEX {
        @Override
        String root(BigInteger radicand, String factor) {
            String root = radicand.abs().equals(BigInteger.ONE) ? "" : "\\sqrt{" + radicand.abs() + "}";
            return factor + (radicand.signum() < 0 ? "i" : "") + root;
        }

        @Override
        String fraction(String sign, String numerator, String denominator, boolean sum) {
            return sign + "\\frac{" + numerator + "}{" + denominator + "}";
        }
    },
    PLAIN {
        @Override
        String root(BigInteger radicand, String factor) {
            String root = radicand.abs().equals(BigInteger.ONE) ? "" : "√" + radicand.abs();
            return factor + (radicand.signum() < 0 ? "i" : "") + root;
        }
    },
    SOURCE {
        @Override
        String root(BigInteger radicand, String factor) {
            boolean imaginary = radicand.signum() < 0;
            if (radicand.abs().equals(BigInteger.ONE)) {
                return factor + "i";
            }
            return factor + (imaginary ? "i*" : "") + "sqrt(" + radicand.abs() + ")";
        }
    };

    /** The longest plain text that is read at a glance. */
    static final int SHORT = 20;

    abstract String root(BigInteger radicand, String factor);

    String fraction(String sign, String numerator, String denominator, boolean sum) {
        return sign + (sum ? "(" + numerator + ")" : numerator) + "/" + denominator;
    }

    String write(Surd surd) {
        if (surd.isZero()) {
            return "0";
        }
        BigInteger denominator = surd.terms().stream()
                .map(t -> t.coefficient().getDenominator())
                .reduce(BigInteger.ONE, SurdText::leastCommonMultiple);
        List<Term> ordered = inReadingOrder(surd.terms());
        boolean whole = denominator.equals(BigInteger.ONE);
        if (ordered.size() == 1) {
            Term term = ordered.get(0);
            String sign = term.coefficient().signum() < 0 ? minus() : "";
            String size = size(term, denominator);
            return whole ? sign + size : fraction(sign, size, denominator.toString(), false);
        }
        String sum = sum(ordered, denominator);
        return whole ? sum : fraction("", sum, denominator.toString(), true);
    }

    private String sum(List<Term> ordered, BigInteger denominator) {
        StringBuilder text = new StringBuilder();
        for (Term term : ordered) {
            boolean negative = term.coefficient().signum() < 0;
            if (text.isEmpty()) {
                text.append(negative ? minus() : "");
            } else {
                String gap = this == SOURCE ? "" : " ";
                text.append(gap).append(negative ? minus() : "+").append(gap);
            }
            text.append(size(term, denominator));
        }
        return text.toString();
    }

    private String minus() {
        return this == PLAIN ? "\u2212" : "-";
    }

    private String size(Term term, BigInteger denominator) {
        BigFraction scaled = term.coefficient().abs().multiply(denominator);
        BigInteger factor = scaled.getNumerator();
        if (term.isRational()) {
            return factor.toString();
        }
        return root(term.radicand(), factor.equals(BigInteger.ONE) ? "" : factor.toString());
    }

    private static List<Term> inReadingOrder(List<Term> terms) {
        List<Term> ordered = new ArrayList<>(terms);
        ordered.sort((a, b) -> a.isReal() == b.isReal()
                ? a.radicand().abs().compareTo(b.radicand().abs())
                : Boolean.compare(b.isReal(), a.isReal()));
        return ordered;
    }

    private static BigInteger leastCommonMultiple(BigInteger a, BigInteger b) {
        return a.divide(a.gcd(b)).multiply(b);
    }
}
