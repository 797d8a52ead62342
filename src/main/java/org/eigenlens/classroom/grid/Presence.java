package org.eigenlens.classroom.grid;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eigenlens.classroom.entry.Fingerprint;
import org.eigenlens.classroom.live.Order;
import org.eigenlens.classroom.room.StudentCommand;

/**
 * Which process serves whose screens: with a process go the screens that it served.
 *
 * @param screens for each process how many screens of whom
 */
record Presence(Map<String, Map<Fingerprint, Integer>> screens) {

    static final Presence NOBODY = new Presence(Map.of());

    Presence {
        screens = Map.copyOf(screens);
    }

    /** After an order that came by way of a process and was carried out. */
    Presence after(String process, Order order) {
        return switch (order.command()) {
            case StudentCommand.Arrive arrive -> changed(process, order.by(), 1);
            case StudentCommand.Depart depart -> changed(process, order.by(), -1);
            default -> this;
        };
    }

    private Presence changed(String process, Fingerprint whose, int by) {
        Map<Fingerprint, Integer> there = new HashMap<>(of(process));
        there.merge(whose, by, Integer::sum);
        there.values().removeIf(count -> count <= 0);
        Map<String, Map<Fingerprint, Integer>> all = new HashMap<>(screens);
        all.put(process, Map.copyOf(there));
        return new Presence(all);
    }

    Map<Fingerprint, Integer> of(String process) {
        return screens.getOrDefault(process, Map.of());
    }

    /** The processes that served somebody and are not among those that live. */
    Set<String> gone(Set<String> living) {
        Set<String> gone = new HashSet<>(screens.keySet());
        gone.removeAll(living);
        return gone;
    }

    Presence without(String process) {
        Map<String, Map<Fingerprint, Integer>> rest = new HashMap<>(screens);
        rest.remove(process);
        return new Presence(rest);
    }
}
