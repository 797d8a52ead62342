/** The widget {@code conditioning}: a correlation between two features, the loss that it shapes, and gradient descent on it. */
@NullMarked
package org.eigenlens.widgets.conditioning;

import org.jspecify.annotations.NullMarked;
