/** Who may see what, and what every answer tells the browser it may do. */
@NullMarked
package org.eigenlens.security;

import org.jspecify.annotations.NullMarked;
