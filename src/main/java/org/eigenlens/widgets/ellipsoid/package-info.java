/** The widget {@code ellipsoid}: the points with xᵀAx = c, from the ellipse to every kind of quadric. */
@NullMarked
package org.eigenlens.widgets.ellipsoid;

import org.jspecify.annotations.NullMarked;
