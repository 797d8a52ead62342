/** Keeps what learners have done in the database: H2 in a file, or PostgreSQL, by the same statements. */
@NullMarked
package org.eigenlens.learner.jdbc;

import org.jspecify.annotations.NullMarked;
