/** The widget {@code spectral-theorem}: a symmetric matrix as a sum of multiples of projections on orthogonal lines. */
@NullMarked
package org.eigenlens.widgets.spectraltheorem;

import org.jspecify.annotations.NullMarked;
