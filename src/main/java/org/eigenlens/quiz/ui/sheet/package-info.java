/** Questions that leave the application: on paper with a separate key, and as a bank for Moodle or in QTI 3.0. */
@NullMarked
package org.eigenlens.quiz.ui.sheet;

import org.jspecify.annotations.NullMarked;
