package org.eigenlens.math.descent;

import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.DenseVector;

/** A smooth function \(f : \mathbb R^n \to \mathbb R\) to be made small, with its exact first and second derivatives. */
public interface Loss {

    /** The number of parameters, n. */
    int dimension();

    /** \(f(x)\). */
    double value(DenseVector x);

    /** The gradient \(\nabla f(x)\). */
    DenseVector gradient(DenseVector x);

    /** The Hessian \(\nabla^2 f(x)\), symmetric. */
    DenseMatrix hessian(DenseVector x);
}
