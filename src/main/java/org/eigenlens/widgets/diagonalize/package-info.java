/** The widget {@code diagonalize}: a matrix as three moves, into the eigenbasis, along its axes, and back. */
@NullMarked
package org.eigenlens.widgets.diagonalize;

import org.jspecify.annotations.NullMarked;
