package org.eigenlens.quiz.grading;

import org.eigenlens.quiz.response.Quantity;

/** How a number that was typed stands to the true one. */
enum Closeness {
    /** It is the number. */
    SAME,
    /** It is the number, rounded, with enough digits. */
    ROUNDED,
    /** It is the number, rounded to too few digits. */
    COARSE,
    /** It is the number, cut off after a digit instead of rounded. */
    CUT,
    /** It is another number. */
    DIFFERENT;

    /** Compares a number with the true one, as it is. */
    static Closeness of(Quantity truth, Quantity typed) {
        return of(truth, typed, 0);
    }

    /**
     * Compares a number with the true one.
     *
     * @param scale the size of what the numbers come from, such as a matrix: what is far below its rounding is zero
     */
    static Closeness of(Quantity truth, Quantity typed, double scale) {
        boolean exact = truth.exact().isPresent() && typed.exact().isPresent();
        double distance = truth.distanceTo(typed);
        boolean same = exact ? truth.exact().equals(typed.exact()) : distance <= Precision.floor(truth.size());
        if (same || distance <= Precision.unknownOf(truth)) {
            return SAME;
        }
        if (exact && !typed.isDecimal()) {
            return DIFFERENT;
        }
        double floor = Precision.floor(exact ? scale : Math.max(scale, truth.size()));
        double slack = typed.slackAgainst(truth);
        boolean rounds = distance <= slack + floor;
        if (!rounds || !typed.isDecimal()) {
            return typed.isDecimal() && isCut(truth, typed, distance) ? CUT : DIFFERENT;
        }
        return Precision.isEnough(slack, Math.max(truth.size(), scale)) ? ROUNDED : COARSE;
    }

    private static boolean isCut(Quantity truth, Quantity typed, double distance) {
        return truth.isReal() && typed.isReal() && typed.size() < truth.size() && distance < 2 * typed.slack();
    }

    /** Whether more digits, or better ones, would make it right. */
    boolean isImprecise() {
        return this == COARSE || this == CUT;
    }

    boolean isRight() {
        return this == SAME || this == ROUNDED;
    }

    boolean isDifferent() {
        return this == DIFFERENT;
    }
}
