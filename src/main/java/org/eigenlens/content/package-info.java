/** Lessons: their model, the markdown they are written in, the catalogue of a course, its search index and its lint. */
@NullMarked
package org.eigenlens.content;

import org.jspecify.annotations.NullMarked;
