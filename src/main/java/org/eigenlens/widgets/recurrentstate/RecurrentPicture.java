package org.eigenlens.widgets.recurrentstate;

import java.util.List;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Picture;

/**
 * What is seen of the two cells. A list has one entry for each t = 1, 2, …, since the state before the first input is zero; it ends at the horizon, or
 * before the first that is beyond the range of doubles.
 *
 * @param linear the states of the linear cell
 * @param tanh the states of the tanh cell
 * @param linearNorms \(\|h_t\|\) of the linear cell
 * @param tanhNorms \(\|h_t\|\) of the tanh cell
 * @param radius \(\rho(W)^{t-1}\|x\|\), which a normal W would not exceed after a pulse; empty for other inputs
 */
record RecurrentPicture(
        List<List<Double>> linear,
        List<List<Double>> tanh,
        List<Double> linearNorms,
        List<Double> tanhNorms,
        List<Double> radius,
        String sentence,
        List<Fact> facts)
        implements Picture {}
