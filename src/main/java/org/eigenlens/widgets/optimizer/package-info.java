/** The widget {@code optimizer}: the steps of an optimizer on a quadratic loss, taken apart into the modes of its Hessian. */
@NullMarked
package org.eigenlens.widgets.optimizer;

import org.jspecify.annotations.NullMarked;
