package org.eigenlens.widgets.eigenspaces;

import java.util.List;
import java.util.Map;

/** Matrices worth a look, by the keys of their names. */
final class Presets {

    static final List<Map.Entry<String, String>> MATRICES = List.of(
            Map.entry("identity", "4 0; 0 4"),
            Map.entry("zero", "0 0; 0 0"),
            Map.entry("shear", "1 1; 0 1"),
            Map.entry("distinct", "3 1; 0 2"),
            Map.entry("nearly", "1 1; 0 1.0000001"),
            Map.entry("rotation", "0 -1; 1 0"),
            Map.entry("whole", "2 0 0; 0 2 0; 0 0 2"),
            Map.entry("two-block", "2 1 0; 0 2 0; 0 0 2"),
            Map.entry("three-block", "2 1 0; 0 2 1; 0 0 2"),
            Map.entry("plane-and-line", "3 1 1; 1 3 1; 1 1 3"),
            Map.entry("two-lines", "2 1 0; 0 2 0; 0 0 3"),
            Map.entry("hidden", "3 1 -1; 0 2 0; 1 1 1"),
            Map.entry("axis", "0 -1 0; 1 0 0; 0 0 2"),
            Map.entry("projection", "1/2 1/2 0; 1/2 1/2 0; 0 0 1"));

    private Presets() {}
}
