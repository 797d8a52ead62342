/**
 * Practice: families of questions, their answers and their grading. No user interface and no framework.
 *
 * <p>What others call:
 *
 * <pre>{@code
 * Families families = Families.find();                          // every family, found by type
 * Family family = families.named("eigenvalues-of-two").get();
 * Variant variant = family.variant(4711, Difficulty.MEDIUM);    // the same on every machine, for ever
 * variant.statement();                                          // markdown with TeX
 * variant.rubric().format();                                    // which input to show: a sealed type
 * switch (variant.rubric().grade("3, 1")) {
 *     case Assessment.Unreadable no -> no.sentence();           // no attempt
 *     case Assessment.Graded yes -> yes.grade();                // outcome, credit, remarks; and yes.misconception()
 * }
 * }</pre>
 *
 * <p>What is typed is read in {@code response}, compared in {@code grading}, and described to input fields in {@code format}; the families are in
 * {@code families}.
 */
@NullMarked
package org.eigenlens.quiz;

import org.jspecify.annotations.NullMarked;
