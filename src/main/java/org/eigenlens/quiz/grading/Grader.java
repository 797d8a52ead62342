package org.eigenlens.quiz.grading;

/**
 * Grades answers of one form.
 *
 * @param <R> the form, such as a number or a vector
 */
@FunctionalInterface
public interface Grader<R> {

    /** The grade: a pure function of the answer. */
    Grade grade(R response);
}
