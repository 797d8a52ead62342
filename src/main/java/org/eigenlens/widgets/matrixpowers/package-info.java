/** The widget {@code matrix-powers}: where the powers of a matrix take a vector, seen in the standard basis and in the eigenbasis. */
@NullMarked
package org.eigenlens.widgets.matrixpowers;

import org.jspecify.annotations.NullMarked;
