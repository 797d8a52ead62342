/** How commands and rooms are written: as JSON, read into records that check themselves, and never as Java's own serialized objects. */
@NullMarked
package org.eigenlens.classroom.json;

import org.jspecify.annotations.NullMarked;
