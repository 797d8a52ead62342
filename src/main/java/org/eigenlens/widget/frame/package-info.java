/** What stands around every widget alike: undo, redo, reset, sharing, and the binding to the page's named matrices. */
@NullMarked
package org.eigenlens.widget.frame;

import org.jspecify.annotations.NullMarked;
