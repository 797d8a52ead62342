/** One widget alone on a page, at {@code /widget/<name>?…}: what a shared address opens and what other sites embed. */
@NullMarked
package org.eigenlens.widget.page;

import org.jspecify.annotations.NullMarked;
