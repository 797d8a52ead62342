package org.eigenlens.widget.contract;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eigenlens.widget.BadParameter;
import org.eigenlens.widget.Parameters;
import org.eigenlens.widget.Widget;

/** Makes up states of any widget by replacing the values of its parameters with plausible ones; what is refused is left out. */
final class RandomParameters {

    private static final List<String> SCALARS = List.of(
            "0", "1", "2", "3", "-1", "0.5", "1/3", "-2/7", "1.25", "0.001", "1e-3", "sqrt(2)", "√3", "2√5", "12.345",
            "true", "false");

    private final Random random;

    RandomParameters(long seed) {
        random = new Random(seed);
    }

    /** Gives up to {@code wanted} accepted states, each reached from the one before by changing one parameter. */
    <S extends Record> List<S> states(Widget<S> widget, int wanted, int tries) {
        Map<String, S> found = new TreeMap<>();
        S state = widget.initial();
        for (int i = 0; i < tries && found.size() < wanted; i++) {
            try {
                state = widget.parse(changed(widget.format(state)));
                found.put(widget.format(state).query(), state);
            } catch (BadParameter refused) {
                continue;
            }
        }
        return List.copyOf(found.values());
    }

    private Parameters changed(Parameters from) {
        List<String> names = List.copyOf(from.values().keySet());
        return from.with(names.get(random.nextInt(names.size())), value());
    }

    private String value() {
        return switch (random.nextInt(4)) {
            case 0 -> scalar();
            case 1 -> row(2 + random.nextInt(2));
            default -> square(2 + random.nextInt(2));
        };
    }

    private String scalar() {
        return SCALARS.get(random.nextInt(SCALARS.size()));
    }

    private String row(int size) {
        return IntStream.range(0, size).mapToObj(i -> scalar()).collect(Collectors.joining(" "));
    }

    private String square(int size) {
        return IntStream.range(0, size).mapToObj(i -> row(size)).collect(Collectors.joining("; "));
    }
}
