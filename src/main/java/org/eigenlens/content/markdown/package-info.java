/** The syntax that lessons add to CommonMark, as extensions of the library: generic directives and TeX between dollars. */
@NullMarked
package org.eigenlens.content.markdown;

import org.jspecify.annotations.NullMarked;
