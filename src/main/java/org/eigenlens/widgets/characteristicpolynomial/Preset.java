package org.eigenlens.widgets.characteristicpolynomial;

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
            new String[] {"distinct", "4 1; 2 3"},
            new String[] {"complex", "1 -2; 2 1"},
            new String[] {"defective", "3 1; 0 3"},
            new String[] {"multiple", "3 0; 0 3"},
            new String[] {"singular", "1 2; 2 4"},
            new String[] {"golden", "1 1; 1 0"},
            new String[] {"rational", "2 1 0; 1 2 1; 0 1 2"},
            new String[] {"doubled", "3 1 1; 1 3 1; 1 1 3"},
            new String[] {"jordan", "2 1 0; 0 2 1; 0 0 2"},
            new String[] {"rotation", "0 -1 0; 1 0 0; 0 0 2"},
            new String[] {"irreducible", "0 0 1; 1 0 1; 0 1 0"});

    static List<Preset> all(Words words) {
        return MATRICES.stream().map(entry -> of(words, entry[0], entry[1])).toList();
    }

    private static Preset of(Words words, String key, String matrix) {
        return new Preset(words.say("preset." + key), matrix);
    }
}
