package org.eigenlens.math.exact.text;

import java.util.List;
import java.util.stream.Collectors;

/** How other programs write a matrix; each can be pasted back here. */
public enum Dialect {
    LATEX("\\begin{bmatrix} ", " & ", " \\\\ ", " \\end{bmatrix}") {
        @Override
        String named(Constant constant) {
            return constant == Constant.PI ? "\\pi" : constant.source();
        }

        @Override
        String root(String operand) {
            return "\\sqrt{" + operand + "}";
        }

        @Override
        String joined(Expression.Binary binary) {
            return switch (binary.operator()) {
                case DIVIDED -> "\\frac{" + unwrapped(binary.left()) + "}{" + unwrapped(binary.right()) + "}";
                case TIMES -> write(binary.left()) + (binary.written() ? " \\cdot " : " ") + write(binary.right());
                case PLUS, MINUS ->
                    write(binary.left()) + " " + binary.operator().symbol() + " " + write(binary.right());
            };
        }

        @Override
        String grouped(Expression inner) {
            boolean fraction = inner instanceof Expression.Binary binary && binary.operator() == Operator.DIVIDED;
            return fraction ? write(inner) : super.grouped(inner);
        }

        @Override
        String power(String base, String exponent) {
            return base + "^{" + exponent + "}";
        }

        @Override
        String base(Expression expression) {
            boolean product = expression instanceof Expression.Numeral numeral
                    && numeral.source().contains("e");
            return product ? "(" + write(expression) + ")" : super.base(expression);
        }

        @Override
        String numeral(String source) {
            int e = source.indexOf('e');
            return e < 0 ? source : source.substring(0, e) + " \\cdot 10^{" + source.substring(e + 1) + "}";
        }
    },
    NUMPY("np.array([[", ", ", "], [", "]])") {
        @Override
        String named(Constant constant) {
            return constant == Constant.I ? "1j" : "np." + constant.source();
        }

        @Override
        String root(String operand) {
            return "np.sqrt(" + operand + ")";
        }

        @Override
        String power(String base, String exponent) {
            return base + "**" + exponent;
        }
    },
    MATLAB("[", " ", "; ", "]") {
        @Override
        String named(Constant constant) {
            return switch (constant) {
                case PI -> "pi";
                case E -> "exp(1)";
                case I -> "1i";
            };
        }

        @Override
        String root(String operand) {
            return "sqrt(" + operand + ")";
        }

        @Override
        String power(String base, String exponent) {
            return base + "^" + exponent;
        }
    },
    MATHEMATICA("{{", ", ", "}, {", "}}") {
        @Override
        String named(Constant constant) {
            return switch (constant) {
                case PI -> "Pi";
                case E -> "E";
                case I -> "I";
            };
        }

        @Override
        String root(String operand) {
            return "Sqrt[" + operand + "]";
        }

        @Override
        String power(String base, String exponent) {
            return base + "^" + exponent;
        }

        @Override
        String numeral(String source) {
            return source.replace("e", "*^");
        }
    };

    private final String before;
    private final String betweenEntries;
    private final String betweenRows;
    private final String after;

    Dialect(String before, String betweenEntries, String betweenRows, String after) {
        this.before = before;
        this.betweenEntries = betweenEntries;
        this.betweenRows = betweenRows;
        this.after = after;
    }

    String write(List<List<Expression>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(this::write).collect(Collectors.joining(betweenEntries)))
                .collect(Collectors.joining(betweenRows, before, after));
    }

    String write(Expression expression) {
        return switch (expression) {
            case Expression.Numeral numeral -> numeral(numeral.source());
            case Expression.Named named -> named(named.constant());
            case Expression.Group group -> grouped(group.inner());
            case Expression.Negation negation -> "-" + write(negation.operand());
            case Expression.Binary binary -> joined(binary);
            case Expression.Root root -> root(write(root.operand()));
            case Expression.Power power -> power(base(power.base()), write(power.exponent()));
        };
    }

    abstract String named(Constant constant);

    abstract String root(String operand);

    abstract String power(String base, String exponent);

    String numeral(String source) {
        return source;
    }

    /** Two operands with their operation; each is written once, or a long chain would take for ever. */
    String joined(Expression.Binary binary) {
        return write(binary.left()) + binary.operator().symbol() + operand(binary);
    }

    /** The right operand; a divisor that is written as a number and a letter stands in parentheses, for not everybody takes both together. */
    private String operand(Expression.Binary binary) {
        String right = write(binary.right());
        boolean apart = binary.operator() == Operator.DIVIDED && right.matches("\\d+[ij]");
        return apart ? "(" + right + ")" : right;
    }

    /** What stands in parentheses, with them where they are needed. */
    String grouped(Expression inner) {
        return "(" + write(inner) + ")";
    }

    String base(Expression expression) {
        return expression instanceof Expression.Group group ? "(" + write(group.inner()) + ")" : write(expression);
    }

    String unwrapped(Expression expression) {
        return write(expression instanceof Expression.Group group ? group.inner() : expression);
    }
}
