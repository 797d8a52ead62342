package org.eigenlens.quiz.grading;

/**
 * One thing that is said about an answer.
 *
 * @param words a sentence or two with TeX between dollar signs
 */
public record Remark(Kind kind, String words) {

    /** What a remark is about. */
    public enum Kind {
        /** A part of the answer that is right. */
        RIGHT_PART,
        /** A part of the answer that is wrong or missing. */
        WRONG_PART,
        /** The check, done with the numbers of the answer. */
        CHECK,
        /** How many digits there are and should be. */
        PRECISION,
        /** The exact form of what was given in decimals. */
        EXACT_FORM
    }

    public static Remark right(String words) {
        return new Remark(Kind.RIGHT_PART, words);
    }

    public static Remark wrong(String words) {
        return new Remark(Kind.WRONG_PART, words);
    }

    public static Remark check(String words) {
        return new Remark(Kind.CHECK, words);
    }
}
