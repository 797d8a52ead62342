/** The widget {@code stability-region}: for which step sizes and which momentum a rule with memory converges in a ravine, and how fast. */
@NullMarked
package org.eigenlens.widgets.stabilityregion;

import org.jspecify.annotations.NullMarked;
