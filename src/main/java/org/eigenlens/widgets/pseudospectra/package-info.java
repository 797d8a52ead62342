/** The widget {@code pseudospectra}: how far a small change of a matrix can move its eigenvalues, as level lines over the complex plane. */
@NullMarked
package org.eigenlens.widgets.pseudospectra;

import org.jspecify.annotations.NullMarked;
