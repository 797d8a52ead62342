/** The widget {@code eigenvector-conditioning}: the angle between eigenvectors, and what a small one costs. */
@NullMarked
package org.eigenlens.widgets.eigenvectorconditioning;

import org.jspecify.annotations.NullMarked;
