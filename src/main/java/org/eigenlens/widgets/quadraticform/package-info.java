/** The widget {@code quadratic-form}: the form of a 2×2 matrix as a surface over the plane and as its contours. */
@NullMarked
package org.eigenlens.widgets.quadraticform;

import org.jspecify.annotations.NullMarked;
