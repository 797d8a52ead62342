package org.eigenlens.quiz.grading;

/** What an answer is worth, in a word. */
public enum Outcome {
    RIGHT,
    /** Right in every digit that was typed, but there are too few: not wrong, and asked again. */
    IMPRECISE,
    /** Some of it is right. */
    PARTIAL,
    WRONG
}
