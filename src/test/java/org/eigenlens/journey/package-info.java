/** What only a browser can show: journeys through the application as it is served, run after it has been packaged. */
@NullMarked
package org.eigenlens.journey;

import org.jspecify.annotations.NullMarked;
