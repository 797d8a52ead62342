package org.eigenlens.lesson.ui;

import java.util.ArrayList;
import java.util.List;

/** Holds back what a prediction unlocks until the reader has committed to an answer. */
final class Gate {

    private final List<Runnable> waiting = new ArrayList<>();
    private boolean open;

    static Gate opened() {
        Gate gate = new Gate();
        gate.open();
        return gate;
    }

    boolean isOpen() {
        return open;
    }

    /** Runs a task when the gate opens, or at once if it is open. */
    void whenOpen(Runnable task) {
        if (open) {
            task.run();
        } else {
            waiting.add(task);
        }
    }

    void open() {
        open = true;
        waiting.forEach(Runnable::run);
        waiting.clear();
    }
}
