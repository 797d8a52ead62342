package org.eigenlens.quiz.ui;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Variant;

/** A question as it is put to somebody, with what gives it again. */
public record Served(Family family, long seed, Difficulty difficulty, Variant variant) {}
