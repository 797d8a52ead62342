/**
 * The contract between a page and its live pictures: a widget's state is one record, its picture a pure function of it.
 *
 * <p>A widget is one package under {@code org.eigenlens.widgets}. It is found by its type and registered nowhere.
 */
@NullMarked
package org.eigenlens.widget;

import org.jspecify.annotations.NullMarked;
