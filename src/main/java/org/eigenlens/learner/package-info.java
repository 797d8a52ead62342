/**
 * Who somebody is and what they have done, without accounts: a signed cookie names the learner, four words continue on another device.
 *
 * <p>Others ask {@link org.eigenlens.learner.CurrentLearner} who is there; what is kept is reached through {@link org.eigenlens.learner.Attempts} and {@link
 * org.eigenlens.learner.LessonResponses}. Nobody is made a learner by looking: only by the first thing worth keeping.
 */
@NullMarked
package org.eigenlens.learner;

import org.jspecify.annotations.NullMarked;
