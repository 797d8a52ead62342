/** How an exact number is shown: its exact form where that is short, and decimals that are right to the last digit. */
@NullMarked
package org.eigenlens.math.exact.show;

import org.jspecify.annotations.NullMarked;
