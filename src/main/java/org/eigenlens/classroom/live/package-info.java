/** Where rooms live while they are open: a port, and the adapter that keeps them in this process. */
@NullMarked
package org.eigenlens.classroom.live;

import org.jspecify.annotations.NullMarked;
