/**
 * Practice pages, and what every question is shown and answered with: {@link org.eigenlens.quiz.ui.QuestionText}, {@link
 * org.eigenlens.quiz.ui.AnswerInputs}.
 *
 * <p>Other rooms link here by {@link org.eigenlens.quiz.ui.PracticeNavigation}.
 */
@NullMarked
package org.eigenlens.quiz.ui;

import org.jspecify.annotations.NullMarked;
