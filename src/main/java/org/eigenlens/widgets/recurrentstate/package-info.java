/** The widget {@code recurrent-state}: the hidden state of a linear and of a tanh cell under the same inputs. */
@NullMarked
package org.eigenlens.widgets.recurrentstate;

import org.jspecify.annotations.NullMarked;
