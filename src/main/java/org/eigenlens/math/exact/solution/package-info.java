/** Worked solutions as data: lists of typed steps whose claims can be checked, and a renderer that puts them into words and TeX. */
@NullMarked
package org.eigenlens.math.exact.solution;

import org.jspecify.annotations.NullMarked;
