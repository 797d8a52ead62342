/** Grading: what a person typed against what is right, in exact arithmetic where both are exact. No user interface. */
@NullMarked
package org.eigenlens.quiz;

import org.jspecify.annotations.NullMarked;
