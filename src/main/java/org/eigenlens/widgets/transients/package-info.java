/** The widget {@code transient}: how large the powers of a matrix become before its eigenvalues have their way, and where the worst start goes. */
@NullMarked
package org.eigenlens.widgets.transients;

import org.jspecify.annotations.NullMarked;
