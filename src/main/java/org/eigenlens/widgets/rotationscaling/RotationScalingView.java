package org.eigenlens.widgets.rotationscaling;

import com.vaadin.flow.signals.local.ValueSignal;
import java.util.List;
import java.util.Map;
import org.eigenlens.widget.Example;
import org.eigenlens.widget.PictureElement;
import org.eigenlens.widget.Words;

/** The element {@code <eig-rotation-scaling>}, which draws and plays for itself. */
class RotationScalingView extends PictureElement<RotationScalingState> {

    private static final long serialVersionUID = 1L;

    private static final List<Map.Entry<String, String>> MATRICES = List.of(
            Map.entry("example", "1/2 -1; 1 3/4"),
            Map.entry("quarter", "0 -1; 1 0"),
            Map.entry("outwards", "1 -1; 1 1"),
            Map.entry("inwards", "0.7 -0.5; 0.5 0.7"),
            Map.entry("sixth", "1 -1; 1 0"),
            Map.entry("irrational", "3/5 -4/5; 4/5 3/5"),
            Map.entry("clockwise", "0.9 0.8; -0.2 0.9"),
            Map.entry("real", "2 1; 1 2"),
            Map.entry("axis", "0 -1 0; 1 0 0; 0 0 1"),
            Map.entry("screw", "0.8 -0.6 0; 0.6 0.8 0; 0 0 1.05"),
            Map.entry("cycle", "0 0 1; 1 0 0; 0 1 0"),
            Map.entry("slanted", "1/2 -1 1/2; 1 1/2 0; 0 0 0.9"));

    RotationScalingView(RotationScalingWidget widget, ValueSignal<RotationScalingState> state, Words words) {
        super(widget, state, words);
        offer("examples", Example.all(words, MATRICES));
    }
}
