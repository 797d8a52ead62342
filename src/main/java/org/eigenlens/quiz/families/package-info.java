/** The families of questions: one class each, made backwards from their answers. Found by type; a new one is registered nowhere. */
@NullMarked
package org.eigenlens.quiz.families;

import org.jspecify.annotations.NullMarked;
