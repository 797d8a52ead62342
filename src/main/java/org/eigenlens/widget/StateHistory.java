package org.eigenlens.widget;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The states at rest of one widget, for undo and redo. At most {@value #DEPTH} are kept.
 *
 * @param <S> the state
 */
public final class StateHistory<S> {

    static final int DEPTH = 200;

    private final Deque<S> past = new ArrayDeque<>();
    private final Deque<S> future = new ArrayDeque<>();
    private S present;

    public StateHistory(S present) {
        this.present = present;
    }

    /** Takes note of a state; what was undone before is forgotten. A state equal to the present one is no news. */
    public void rest(S state) {
        if (state.equals(present)) {
            return;
        }
        past.push(present);
        if (past.size() > DEPTH) {
            past.removeLast();
        }
        present = state;
        future.clear();
    }

    public Optional<S> undo() {
        return step(past, future);
    }

    public Optional<S> redo() {
        return step(future, past);
    }

    public boolean canUndo() {
        return !past.isEmpty();
    }

    public boolean canRedo() {
        return !future.isEmpty();
    }

    private Optional<S> step(Deque<S> from, Deque<S> to) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(present);
        present = from.pop();
        return Optional.of(present);
    }
}
