/** A room as one immutable value, the commands that change it, and who may give which. */
@NullMarked
package org.eigenlens.classroom.room;

import org.jspecify.annotations.NullMarked;
