package org.eigenlens.widgets.ellipsoid;

import java.util.List;
import java.util.Map;

/** Matrices worth a look, by the keys of their names. */
final class Presets {

    static final List<Map.Entry<String, String>> MATRICES = List.of(
            Map.entry("ellipse", "5/8 -3/8; -3/8 5/8"),
            Map.entry("circle", "1/4 0; 0 1/4"),
            Map.entry("hyperbola", "0 1; 1 0"),
            Map.entry("lines", "1 0; 0 0"),
            Map.entry("lopsided", "1 3/2; -1/2 1"),
            Map.entry("ellipsoid", "5/8 -3/8 0; -3/8 5/8 0; 0 0 4/9"),
            Map.entry("turned", "2 1 0; 1 2 1; 0 1 2"),
            Map.entry("spheroid", "1 0 0; 0 1 0; 0 0 1/4"),
            Map.entry("sphere", "1/4 0 0; 0 1/4 0; 0 0 1/4"),
            Map.entry("cylinder", "1 0 0; 0 1 0; 0 0 0"),
            Map.entry("one-sheet", "1 0 0; 0 1 0; 0 0 -1"),
            Map.entry("two-sheets", "-1 0 0; 0 -1 0; 0 0 1"),
            Map.entry("hyperbolic", "0 1 0; 1 0 0; 0 0 0"),
            Map.entry("planes", "1 1 0; 1 1 0; 0 0 0"),
            Map.entry("nothing", "-1 0 0; 0 -2 0; 0 0 -3"));

    private Presets() {}
}
