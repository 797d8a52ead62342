package org.eigenlens.widget;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StateHistoryTest {

    @Test
    void undoGoesBackAndRedoForthAgain() {
        StateHistory<String> history = new StateHistory<>("a");
        history.rest("b");
        history.rest("c");
        assertThat(history.undo()).contains("b");
        assertThat(history.undo()).contains("a");
        assertThat(history.undo()).isEmpty();
        assertThat(history.redo()).contains("b");
        assertThat(history.redo()).contains("c");
        assertThat(history.redo()).isEmpty();
    }

    @Test
    void newStateAfterUndoForgetsWhatWasUndone() {
        StateHistory<String> history = new StateHistory<>("a");
        history.rest("b");
        history.undo();
        history.rest("c");
        assertThat(history.canRedo()).isFalse();
        assertThat(history.undo()).contains("a");
    }

    @Test
    void restingWhereItIsMakesNoStep() {
        StateHistory<String> history = new StateHistory<>("a");
        history.rest("a");
        assertThat(history.canUndo()).isFalse();
    }

    @Test
    void oldestStatesAreForgottenBeyondTheDepth() {
        StateHistory<Integer> history = new StateHistory<>(0);
        for (int i = 1; i <= StateHistory.DEPTH + 5; i++) {
            history.rest(i);
        }
        int steps = 0;
        while (history.undo().isPresent()) {
            steps++;
        }
        assertThat(steps).isEqualTo(StateHistory.DEPTH);
    }
}
