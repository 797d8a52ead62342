/** The widget {@code residual-block}: a plain and a residual layer of tanh units on one mini-batch, while units saturate. */
@NullMarked
package org.eigenlens.widgets.residualblock;

import org.jspecify.annotations.NullMarked;
