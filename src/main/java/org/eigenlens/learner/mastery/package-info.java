/**
 * What the attempts of a learner say of what they know, and what they should practise next: {@link org.eigenlens.learner.mastery.Mastery} by knowledge tracing, {@link
 * org.eigenlens.learner.mastery.Review} by Leitner's boxes. Both are pure functions of the attempts; nothing of it is stored.
 */
@NullMarked
package org.eigenlens.learner.mastery;

import org.jspecify.annotations.NullMarked;
