package org.eigenlens.widgets.linearmap;

import java.util.List;
import org.eigenlens.widget.Words;

/**
 * A matrix worth a look, offered by name.
 *
 * @param label what the reader chooses by
 * @param value the matrix as typed
 */
record Preset(String label, String value) {

    private static final List<String[]> MATRICES = List.of(
            new String[] {"example", "2 2; 1 3"},
            new String[] {"projection", "1/2 1/2; 1/2 1/2"},
            new String[] {"reflection", "0 1; 1 0"},
            new String[] {"shear", "1 1; 0 1"},
            new String[] {"rotation", "0 -1; 1 0"},
            new String[] {"scaling", "1 -1; 1 1"},
            new String[] {"stretch", "3 0; 0 1/2"},
            new String[] {"identity", "4 0; 0 4"},
            new String[] {"zero", "0 0; 0 0"},
            new String[] {"defective", "1 1; 0 1.0000001"},
            new String[] {"surd", "1 2; 1 1"});

    static List<Preset> all(Words words) {
        return MATRICES.stream().map(entry -> of(words, entry[0], entry[1])).toList();
    }

    private static Preset of(Words words, String key, String matrix) {
        return new Preset(words.say("preset." + key), matrix);
    }
}
