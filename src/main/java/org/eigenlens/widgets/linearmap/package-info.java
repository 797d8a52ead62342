/** The widget {@code linear-map}: a vector, its image, and the lines that the matrix keeps. */
@NullMarked
package org.eigenlens.widgets.linearmap;

import org.jspecify.annotations.NullMarked;
