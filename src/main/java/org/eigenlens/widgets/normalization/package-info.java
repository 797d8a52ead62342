/** The widget {@code normalization}: one cloud of data raw, with each feature standardized, and whitened, with the covariance and its condition number. */
@NullMarked
package org.eigenlens.widgets.normalization;

import org.jspecify.annotations.NullMarked;
