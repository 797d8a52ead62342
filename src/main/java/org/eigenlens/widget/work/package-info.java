/** What takes seconds to compute: once for all who ask, off their threads, bounded, and given up when nobody asks any more. */
@NullMarked
package org.eigenlens.widget.work;

import org.jspecify.annotations.NullMarked;
