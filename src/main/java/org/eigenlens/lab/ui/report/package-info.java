/** What the lab says about a matrix, as data: sections of sentences, facts and tables, exact beside decimal. */
@NullMarked
package org.eigenlens.lab.ui.report;

import org.jspecify.annotations.NullMarked;
