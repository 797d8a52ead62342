/** The widget {@code change-of-basis}: one vector, two grids, and the matrix that takes coordinates from one to the other. */
@NullMarked
package org.eigenlens.widgets.changeofbasis;

import org.jspecify.annotations.NullMarked;
