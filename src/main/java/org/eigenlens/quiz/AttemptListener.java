package org.eigenlens.quiz;

/**
 * Is told of every attempt at a practice question, at once and on the thread of whoever has made it. Each bean of this type is told; practice works without any, and a failure of
 * one is logged and does not reach the learner.
 */
@FunctionalInterface
public interface AttemptListener {

    void attempted(Attempt attempt);
}
