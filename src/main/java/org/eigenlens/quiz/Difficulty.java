package org.eigenlens.quiz;

/** How hard a variant is: smaller numbers and fewer steps, or larger ones and more. */
public enum Difficulty {
    EASY,
    MEDIUM,
    HARD
}
