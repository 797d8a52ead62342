package org.eigenlens.math.exact.number;

import java.util.function.Function;

/** Writes a polynomial, highest power first. */
enum PolynomialText {
    TEX {
        @Override
        String power(String variable, int exponent) {
            return exponent == 1 ? variable : variable + "^{" + exponent + "}";
        }

        @Override
        String bracketed(String sum) {
            return "\\left(" + sum + "\\right)";
        }
    },
    PLAIN {
        @Override
        String power(String variable, int exponent) {
            StringBuilder power = new StringBuilder(variable);
            if (exponent > 1) {
                String.valueOf(exponent).chars().forEach(c -> power.append("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(c - '0')));
            }
            return power.toString();
        }

        @Override
        String bracketed(String sum) {
            return "(" + sum + ")";
        }
    };

    abstract String power(String variable, int exponent);

    abstract String bracketed(String sum);

    String write(Polynomial polynomial, String variable, Function<Surd, String> numbers) {
        if (polynomial.isZero()) {
            return "0";
        }
        StringBuilder text = new StringBuilder();
        for (int k = polynomial.degree(); k >= 0; k--) {
            Surd coefficient = polynomial.coefficient(k);
            if (!coefficient.isZero()) {
                append(text, coefficient, k == 0 ? "" : power(variable, k), numbers);
            }
        }
        return text.toString();
    }

    private void append(StringBuilder text, Surd coefficient, String power, Function<Surd, String> numbers) {
        boolean single = coefficient.terms().size() == 1;
        boolean negative = single && coefficient.terms().get(0).coefficient().signum() < 0;
        String minus = this == PLAIN ? "\u2212" : "-";
        if (text.isEmpty()) {
            text.append(negative ? minus : "");
        } else {
            text.append(negative ? " " + minus + " " : " + ");
        }
        Surd size = negative ? coefficient.negate() : coefficient;
        text.append(factor(numbers.apply(size), single, power)).append(power);
    }

    private String factor(String size, boolean single, String power) {
        if (power.isEmpty()) {
            return single ? size : bracketed(size);
        }
        if (size.equals("1")) {
            return "";
        }
        boolean plainFraction = this == PLAIN && size.indexOf('/') >= 0;
        return single && !plainFraction ? size : bracketed(size);
    }
}
