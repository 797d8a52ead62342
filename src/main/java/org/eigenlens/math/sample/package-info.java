/** Data as values: covariance, whitening, principal components, densities, graphs, and streams of random matrices. */
@NullMarked
package org.eigenlens.math.sample;

import org.jspecify.annotations.NullMarked;
