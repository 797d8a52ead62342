/** The widget {@code gauss-newton}: a small fit by nonlinear least squares, its Hessian beside \(J^\top J\), and a step of Newton's method beside one of Gauss and Newton. */
@NullMarked
package org.eigenlens.widgets.gaussnewton;

import org.jspecify.annotations.NullMarked;
