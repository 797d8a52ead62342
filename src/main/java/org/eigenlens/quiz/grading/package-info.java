/**
 * Grading: pure functions from what somebody answered to a verdict with its reasons.
 *
 * <p>Where everything is exact, equality is exact. Where decimals were typed, each stands for all numbers that round to it, and an answer is right when what
 * is asked can be met by numbers that were meant: a backward error against the digits that were typed, without a tolerance of its own.
 */
@NullMarked
package org.eigenlens.quiz.grading;

import org.jspecify.annotations.NullMarked;
