package org.eigenlens.widgets.gaussnewton;

import com.vaadin.flow.signals.local.ValueSignal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eigenlens.widget.Example;
import org.eigenlens.widget.PictureElement;
import org.eigenlens.widget.Words;

/** The element {@code <eig-gauss-newton>}, which draws for itself, the cut of the loss by Vaadin Charts. */
class GaussNewtonView extends PictureElement<GaussNewtonState> {

    private static final long serialVersionUID = 1L;

    /** Curve, parameters, misfit and the axis of the cut, separated by commas. */
    private static final List<Map.Entry<String, String>> FITS = List.of(
            Map.entry("far", "geometric,1 1,0,2"),
            Map.entry("perfect", "geometric,2 1/2,0,2"),
            Map.entry("poor", "geometric,2 1/2,1,1"),
            Map.entry("saddle", "geometric,2 1/2,2.5,1"),
            Map.entry("line", "line,0.5 0.5,1,2"),
            Map.entry("dependent", "geometric,0 1/2,0,2"));

    GaussNewtonView(GaussNewtonWidget widget, ValueSignal<GaussNewtonState> state, Words words) {
        super(widget, state, words);
        offer("examples", Example.all(words, FITS));
        offer("curves", Arrays.stream(Curve.values()).map(Curve::text).toList());
    }
}
