/** The widget {@code schur}: a turn of the basis makes a matrix triangular, and what stands above the diagonal couples. */
@NullMarked
package org.eigenlens.widgets.schur;

import org.jspecify.annotations.NullMarked;
