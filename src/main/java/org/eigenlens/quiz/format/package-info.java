/** The forms of answers: how each is read, echoed and compared. What an input field needs to know, and no more. */
@NullMarked
package org.eigenlens.quiz.format;

import org.jspecify.annotations.NullMarked;
