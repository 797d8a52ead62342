/** The widget {@code rotation-scaling}: what a matrix with complex eigenvalues does, as a turn and a stretch in a basis of its own. */
@NullMarked
package org.eigenlens.widgets.rotationscaling;

import org.jspecify.annotations.NullMarked;
