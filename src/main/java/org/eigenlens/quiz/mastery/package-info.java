/** How likely somebody is to know something, from how they answered. */
@NullMarked
package org.eigenlens.quiz.mastery;

import org.jspecify.annotations.NullMarked;
