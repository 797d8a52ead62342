/** Reads numbers, vectors and matrices as people type and paste them, keeps what was typed, and answers errors with a sentence. */
@NullMarked
package org.eigenlens.math.exact.text;

import org.jspecify.annotations.NullMarked;
