/** The widget {@code critical-point}: a loss around a critical point, its second-order model, and the curvature along a direction. */
@NullMarked
package org.eigenlens.widgets.criticalpoint;

import org.jspecify.annotations.NullMarked;
