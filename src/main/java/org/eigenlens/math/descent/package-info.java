/** How optimizers move on a loss: step rules, their stability and best parameters, flows, smooth losses and small networks. */
@NullMarked
package org.eigenlens.math.descent;

import org.jspecify.annotations.NullMarked;
