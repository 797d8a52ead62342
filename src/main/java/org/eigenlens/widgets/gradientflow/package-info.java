/** The widget {@code gradient-flow}: the flow down a quadratic loss, mode by mode, with the steps of gradient descent laid over it. */
@NullMarked
package org.eigenlens.widgets.gradientflow;

import org.jspecify.annotations.NullMarked;
