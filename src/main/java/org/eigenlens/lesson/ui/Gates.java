package org.eigenlens.lesson.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the predictions of one lesson hold back on one page, and which of them are open. */
final class Gates {

    private final Map<String, Gate> gates = new HashMap<>();
    private final Set<String> open = new TreeSet<>();
    private final List<Runnable> whenOpened = new ArrayList<>();

    /** The gate of a prediction, by its id. */
    Gate of(String prediction) {
        return gates.computeIfAbsent(prediction, this::made);
    }

    private Gate made(String prediction) {
        Gate gate = new Gate();
        gate.whenOpen(() -> {
            open.add(prediction);
            whenOpened.forEach(Runnable::run);
        });
        return gate;
    }

    /** The ids of those predictions whose gate is open. */
    Set<String> open() {
        return Set.copyOf(open);
    }

    /** Opens what is still shut; an id of no prediction of the lesson opens nothing. */
    void open(Set<String> predictions) {
        predictions.stream()
                .filter(gates::containsKey)
                .map(this::of)
                .filter(gate -> !gate.isOpen())
                .forEach(Gate::open);
    }

    /** Runs a task whenever a gate has opened. */
    void whenOpened(Runnable task) {
        whenOpened.add(task);
    }
}
