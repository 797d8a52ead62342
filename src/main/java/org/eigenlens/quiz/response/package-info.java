/** Answers as people type them, read into values that keep their digits. */
@NullMarked
package org.eigenlens.quiz.response;

import org.jspecify.annotations.NullMarked;
