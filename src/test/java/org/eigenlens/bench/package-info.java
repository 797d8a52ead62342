/** Measurements, run by {@code ./eigenlens bench}; each writes its figures to {@code target/bench/<name>.json}. */
@NullMarked
package org.eigenlens.bench;

import org.jspecify.annotations.NullMarked;
