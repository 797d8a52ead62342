/** Puts worked solutions into words and TeX: one passage for each step. */
@NullMarked
package org.eigenlens.math.exact.narration;

import org.jspecify.annotations.NullMarked;
