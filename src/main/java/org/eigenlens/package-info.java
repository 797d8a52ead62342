/** Eigenlens: eigendecomposition taught by lessons whose pictures the server computes while the reader drags. */
@NullMarked
package org.eigenlens;

import org.jspecify.annotations.NullMarked;
