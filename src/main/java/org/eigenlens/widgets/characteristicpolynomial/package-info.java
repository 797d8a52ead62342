/** The widget {@code characteristic-polynomial}: det(A − λI) as a curve, its roots, trace and determinant, and the way there step by step. */
@NullMarked
package org.eigenlens.widgets.characteristicpolynomial;

import org.jspecify.annotations.NullMarked;
