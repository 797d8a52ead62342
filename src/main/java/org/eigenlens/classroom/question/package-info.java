/** Questions for a whole class: where they come from, how they are put, and what the class has answered. */
@NullMarked
package org.eigenlens.classroom.question;

import org.jspecify.annotations.NullMarked;
