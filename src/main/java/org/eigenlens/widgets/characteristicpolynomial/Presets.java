package org.eigenlens.widgets.characteristicpolynomial;

import java.util.List;
import java.util.Map;

/** Matrices worth a look, by the keys of their names. */
final class Presets {

    static final List<Map.Entry<String, String>> MATRICES = List.of(
            Map.entry("distinct", "4 1; 2 3"),
            Map.entry("complex", "1 -2; 2 1"),
            Map.entry("defective", "3 1; 0 3"),
            Map.entry("multiple", "3 0; 0 3"),
            Map.entry("singular", "1 2; 2 4"),
            Map.entry("golden", "1 1; 1 0"),
            Map.entry("rational", "2 1 0; 1 2 1; 0 1 2"),
            Map.entry("doubled", "3 1 1; 1 3 1; 1 1 3"),
            Map.entry("jordan", "2 1 0; 0 2 1; 0 0 2"),
            Map.entry("rotation", "0 -1 0; 1 0 0; 0 0 2"),
            Map.entry("irreducible", "0 0 1; 1 0 1; 0 1 0"));

    private Presets() {}
}
