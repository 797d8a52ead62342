package org.eigenlens.widgets.linearmap;

import java.util.List;
import java.util.Map;

/** Matrices worth a look, by the keys of their names. */
final class Presets {

    static final List<Map.Entry<String, String>> MATRICES = List.of(
            Map.entry("example", "2 2; 1 3"),
            Map.entry("projection", "1/2 1/2; 1/2 1/2"),
            Map.entry("reflection", "0 1; 1 0"),
            Map.entry("shear", "1 1; 0 1"),
            Map.entry("rotation", "0 -1; 1 0"),
            Map.entry("scaling", "1 -1; 1 1"),
            Map.entry("stretch", "3 0; 0 1/2"),
            Map.entry("identity", "4 0; 0 4"),
            Map.entry("zero", "0 0; 0 0"),
            Map.entry("defective", "1 1; 0 1.0000001"),
            Map.entry("surd", "1 2; 1 1"));

    private Presets() {}
}
