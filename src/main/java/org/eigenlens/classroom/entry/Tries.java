package org.eigenlens.classroom.entry;

import java.util.function.Consumer;

/**
 * The port by which processes tell each other of tries that are limited. Each counts those of all, so whoever guesses at several processes has no more tries than at
 * one.
 */
public interface Tries {

    /** Where there is no other process. */
    Tries ALONE = new Tries() {
        @Override
        public void tell(Try one) {}

        @Override
        public void hear(Consumer<Try> listener) {}
    };

    /**
     * A try.
     *
     * @param limit what is limited
     * @param who whose tries are counted together, such as an address
     */
    record Try(String limit, String who) {}

    /** Tells the other processes of a try, and returns at once. */
    void tell(Try one);

    /** Hears from now on of each try that another process tells of. */
    void hear(Consumer<Try> listener);
}
