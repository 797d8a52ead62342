/** Where rooms live while they are open: a port, the adapter that keeps them in this process, and the journal from which they come back. */
@NullMarked
package org.eigenlens.classroom.live;

import org.jspecify.annotations.NullMarked;
