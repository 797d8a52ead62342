/**
 * The pages of a learner: what is kept of them at {@code /me}, and mock exams at {@code /exam}.
 *
 * <p>Other rooms link here by {@link org.eigenlens.learner.ui.LearnerNavigation}.
 */
@NullMarked
package org.eigenlens.learner.ui;

import org.jspecify.annotations.NullMarked;
