package org.eigenlens.classroom.grid;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What rooms need of a grid: to know who is there, to ask one of them, and a text for each room that all of them have. */
interface Grid extends AutoCloseable {

    /** Hears what happens in the grid, on the grid's own threads, and so must return at once. */
    interface Ear {

        /** The text of a room has been added, changed or removed. */
        void changed(String code);

        /** A text has been passed on, perhaps by this process. */
        void passed(String text);

        /** Somebody has come or gone, or those who had lost sight of each other see each other again. */
        void moved();
    }

    /** Begins. Before that nothing else is called. */
    void start(UnaryOperator<String> clerk, Ear ear);

    /** The name of this process. */
    String self();

    Set<String> living();

    /**
     * Puts a question to the clerk of another process, and waits for the answer.
     *
     * @throws UnreachableException if none comes; the question may have been heard all the same
     */
    String ask(String process, String question, Duration patience) throws UnreachableException;

    /** The text of a room as it is in this process: read from memory. */
    Optional<String> text(String code);

    Set<String> codes();

    /** Adds a text, and returns when all have it; false if there is one. */
    boolean add(String code, String text);

    /** Changes a text, and returns when all have the new one; nothing is done if there is none. */
    void change(String code, String text);

    void remove(String code);

    /**
     * Passes a text on to all processes and returns when they have it. It is not kept.
     *
     * @param about texts about the same thing are heard in the order in which one process passes them on
     */
    void pass(String about, String text);

    @Override
    void close();
}
