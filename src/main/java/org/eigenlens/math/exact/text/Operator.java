package org.eigenlens.math.exact.text;

import java.util.Optional;
import org.eigenlens.math.exact.number.Box;
import org.eigenlens.math.exact.number.Surd;

/** The four operations between two expressions. */
enum Operator {
    PLUS("+") {
        @Override
        Optional<Surd> apply(Surd a, Surd b) {
            return Exact.within(a.plus(b));
        }

        @Override
        Box apply(Box a, Box b, int digits) {
            return a.plus(b, digits);
        }
    },
    MINUS("-") {
        @Override
        Optional<Surd> apply(Surd a, Surd b) {
            return Exact.within(a.minus(b));
        }

        @Override
        Box apply(Box a, Box b, int digits) {
            return a.plus(b.negate(), digits);
        }
    },
    TIMES("*") {
        @Override
        Optional<Surd> apply(Surd a, Surd b) {
            return Exact.within(a.times(b));
        }

        @Override
        Box apply(Box a, Box b, int digits) {
            return a.times(b, digits);
        }
    },
    DIVIDED("/") {
        @Override
        Optional<Surd> apply(Surd a, Surd b) {
            return Exact.reciprocal(b).flatMap(r -> Exact.within(a.times(r)));
        }

        @Override
        Box apply(Box a, Box b, int digits) {
            return a.dividedBy(b, digits);
        }
    };

    private final String symbol;

    Operator(String symbol) {
        this.symbol = symbol;
    }

    String symbol() {
        return symbol;
    }

    /** The exact result, where it is of moderate size. */
    abstract Optional<Surd> apply(Surd a, Surd b);

    abstract Box apply(Box a, Box b, int digits);
}
