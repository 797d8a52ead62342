/**
 * Keeps rooms where several processes serve them: one process carries out the orders of a room, all of them have a copy of it, and any of them goes on when that one is gone.
 *
 * <p>{@link org.eigenlens.classroom.grid.GridRooms} is the adapter; only {@code InfinispanGrid} and what stands beside it know the library.
 */
@NullMarked
package org.eigenlens.classroom.grid;

import org.jspecify.annotations.NullMarked;
