/** The mathematics: exact, in double precision, of descent and of samples; no interface and no framework. */
@NullMarked
package org.eigenlens.math;

import org.jspecify.annotations.NullMarked;
