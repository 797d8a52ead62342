/** The widget {@code eigenspaces}: how often an eigenvalue counts, and how much room its eigenvectors fill. */
@NullMarked
package org.eigenlens.widgets.eigenspaces;

import org.jspecify.annotations.NullMarked;
