/** How people get into a room: codes to read out, tokens that prove who somebody is, nicknames. */
@NullMarked
package org.eigenlens.classroom.entry;

import org.jspecify.annotations.NullMarked;
