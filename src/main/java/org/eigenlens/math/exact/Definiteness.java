package org.eigenlens.math.exact;

/** What the signs of \(x^\top Ax\) are for a real symmetric matrix; semidefinite means singular and not zero. */
public enum Definiteness {
    POSITIVE_DEFINITE,
    POSITIVE_SEMIDEFINITE,
    NEGATIVE_DEFINITE,
    NEGATIVE_SEMIDEFINITE,
    INDEFINITE,
    ZERO;

    /** The class that belongs to an inertia. */
    public static Definiteness of(Inertia inertia) {
        if (inertia.positive() > 0 && inertia.negative() > 0) {
            return INDEFINITE;
        }
        if (inertia.positive() > 0) {
            return inertia.zero() == 0 ? POSITIVE_DEFINITE : POSITIVE_SEMIDEFINITE;
        }
        if (inertia.negative() > 0) {
            return inertia.zero() == 0 ? NEGATIVE_DEFINITE : NEGATIVE_SEMIDEFINITE;
        }
        return ZERO;
    }

    /** Whether \(x^\top Ax \ge 0\) for all x. */
    public boolean isNowhereNegative() {
        return this == POSITIVE_DEFINITE || this == POSITIVE_SEMIDEFINITE || this == ZERO;
    }
}
