/** The widget {@code spectral-density}: the eigenvalues of the exact Hessian of a network that the server trains, and their density. */
@NullMarked
package org.eigenlens.widgets.spectraldensity;

import org.jspecify.annotations.NullMarked;
