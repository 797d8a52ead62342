/** The lab: any 2×2 or 3×3 matrix that a visitor types, everything that is known about it, and its pictures. */
@NullMarked
package org.eigenlens.lab.ui;

import org.jspecify.annotations.NullMarked;
