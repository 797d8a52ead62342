/** Processes beside the one that tests or measures. */
@NullMarked
package org.eigenlens.process;

import org.jspecify.annotations.NullMarked;
