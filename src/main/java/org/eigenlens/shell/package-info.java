/** What surrounds every page: the document itself, the main layout, errors. */
@NullMarked
package org.eigenlens.shell;

import org.jspecify.annotations.NullMarked;
