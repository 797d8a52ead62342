/**
 * Spectra, Schur forms, singular values, conditioning, pseudospectra and transients of real matrices in double
 * precision, each with the size of its error.
 */
@NullMarked
package org.eigenlens.math.spectral;

import org.jspecify.annotations.NullMarked;
