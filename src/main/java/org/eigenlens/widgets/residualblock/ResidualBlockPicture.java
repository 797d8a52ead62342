package org.eigenlens.widgets.residualblock;

import java.util.List;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Picture;

/**
 * What is seen of the two layers.
 *
 * @param activations \((Wx+b)_k\) of each sample, for each unit k
 * @param most the end of the range of s, at which the curves end
 */
record ResidualBlockPicture(
        List<List<Double>> activations, Side plain, Side residual, double most, String sentence, List<Fact> facts)
        implements Picture {

    /**
     * One of the layers.
     *
     * @param caption which one, and its κ
     * @param outputs where it sends each sample
     * @param jacobians its Jacobian at each sample, row by row
     * @param curves the larger and the smaller singular value for s in equal steps from 0 on
     */
    record Side(String caption, List<List<Double>> outputs, List<List<Double>> jacobians, List<List<Double>> curves) {}
}
