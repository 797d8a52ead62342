/** Lecturers' accounts: who may open rooms, how they come to an account, how they sign in. */
@NullMarked
package org.eigenlens.classroom.staff;

import org.jspecify.annotations.NullMarked;
