package org.eigenlens.classroom;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eigenlens.classroom.live.LiveRooms.Watch;
import org.eigenlens.classroom.room.Role;

/**
 * What can be measured of rooms on this process: how many have a page open here, how many members, how long a change takes to a page, how votes fare. The names
 * of rooms and members are in none of it, nor what anybody has answered; several processes are added up.
 */
public final class Measures {

    private static final Duration[] STEPS = {
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(25),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofSeconds(2),
        Duration.ofSeconds(5)
    };

    /** How many pages each holder of a key has open here. */
    private final Map<Role, Map<Key, Integer>> open = new ConcurrentHashMap<>();

    private final MeterRegistry meters;
    private final Timer delay;

    public Measures(MeterRegistry meters) {
        this.meters = meters;
        Gauge.builder("eigenlens.rooms", this, Measures::rooms)
                .description("Rooms that somebody has a page of open on this process")
                .register(meters);
        for (Role role : Role.values()) {
            Gauge.builder("eigenlens.members", pages(role), Map::size)
                    .description("People in rooms with a page open on this process")
                    .tag("role", role.name().toLowerCase(Locale.ROOT))
                    .register(meters);
        }
        delay = Timer.builder("eigenlens.push.delay")
                .description("From a change in a room to a page's being drawn anew")
                .serviceLevelObjectives(STEPS)
                .register(meters);
    }

    /** Measures that nobody reads. */
    static Measures unread() {
        return new Measures(new SimpleMeterRegistry());
    }

    private double rooms() {
        return open.values().stream()
                .flatMap(each -> each.keySet().stream().map(Key::code))
                .distinct()
                .count();
    }

    private Map<Key, Integer> pages(Role role) {
        return open.computeIfAbsent(role, first -> new ConcurrentHashMap<>());
    }

    /** Counts a page until its watch ends. */
    Watch watching(Key key, Role role, Watch watch) {
        Map<Key, Integer> pages = pages(role);
        pages.merge(key, 1, Integer::sum);
        return new Counted(pages, key, watch);
    }

    /** A watch that may be ended more than once, and counts once. */
    private static final class Counted implements Watch {

        private final Map<Key, Integer> pages;
        private final Key key;
        private final Watch watch;
        private boolean ended;

        Counted(Map<Key, Integer> pages, Key key, Watch watch) {
            this.pages = pages;
            this.key = key;
            this.watch = watch;
        }

        @Override
        public synchronized void end() {
            watch.end();
            if (!ended) {
                ended = true;
                pages.computeIfPresent(key, (same, count) -> count == 1 ? null : count - 1);
            }
        }
    }

    /** Notes that a page is drawn for a change that came at a moment of {@link System#nanoTime}. */
    void drawn(long since) {
        delay.record(System.nanoTime() - since, TimeUnit.NANOSECONDS);
    }

    /** Notes a vote that has been replied to. */
    void voted(Reply reply, long since) {
        String outcome = switch (reply) {
            case Reply.Done done -> "taken";
            case Reply.Refused refused -> "refused";
            case Reply.Unreadable unreadable -> "unreadable";
        };
        Timer.builder("eigenlens.votes")
                .description("Answers to questions put to a class, until they are replied to")
                .tags(List.of(Tag.of("outcome", outcome)))
                .serviceLevelObjectives(STEPS)
                .register(meters)
                .record(System.nanoTime() - since, TimeUnit.NANOSECONDS);
    }
}
