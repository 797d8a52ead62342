/**
 * Exact linear algebra of small matrices: structure that is decided, never estimated.
 *
 * <p>What others call:
 *
 * <pre>{@code
 * MatrixLiteral typed = MatrixLiteral.parse("2 1; 1 1/2");     // what a person wrote; InputException with a sentence
 * typed.source();                                               // "2 1; 1 1/2", canonical: fit for an address
 * double[][] entries = typed.values();                          // for pictures and numerics
 * Optional<ExactMatrix> exact = typed.exact();                  // empty when the entries do not share a field
 * ExactSpectrum spectrum = ExactSpectrum.of(exact.get());       // up to 4×4, made for calls inside a drag
 * for (ExactEigenvalue eigenvalue : spectrum.eigenvalues()) {   // distinct, in descending order of real part
 *     eigenvalue.value().toTex();                               // \frac{5 + \sqrt{33}}{2}
 *     eigenvalue.value().decimal(6);                            // 5.37228, and whether that is all of it
 *     eigenvalue.algebraicMultiplicity();
 *     eigenvalue.basis();                                       // exact eigenvectors
 * }
 * }</pre>
 *
 * <p>Numbers live in {@code number}, what people type is read in {@code text}, worked solutions are in {@code solution}.
 */
@NullMarked
package org.eigenlens.math.exact;

import org.jspecify.annotations.NullMarked;
