/** Keeps in a database what must last of rooms. */
@NullMarked
package org.eigenlens.classroom.jdbc;

import org.jspecify.annotations.NullMarked;
