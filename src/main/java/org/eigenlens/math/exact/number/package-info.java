/** Exact numbers: rationals and sums of square roots, polynomials over them, and roots with certified enclosures. */
@NullMarked
package org.eigenlens.math.exact.number;

import org.jspecify.annotations.NullMarked;
