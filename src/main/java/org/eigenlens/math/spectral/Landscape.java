package org.eigenlens.math.spectral;

import java.util.Optional;
import java.util.function.DoubleBinaryOperator;

/** Heights over the plane. */
interface Landscape extends DoubleBinaryOperator {

    /** A place near (x, y) where the landscape is smooth and level, if one is found. */
    Optional<Crossing> levelNear(double x, double y);
}
