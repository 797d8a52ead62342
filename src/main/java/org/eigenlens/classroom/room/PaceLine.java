package org.eigenlens.classroom.room;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How the class finds the pace, now and so far. What one student says counts for {@link #LASTS} and is not kept by name after that.
 *
 * @param said what each student has said last
 * @param samples at most one for each {@link #GRAIN}, the last of it
 */
public record PaceLine(Map<MemberId, Said> said, List<PaceSample> samples) implements Serializable {

    static final PaceLine EMPTY = new PaceLine(Map.of(), List.of());

    /** After so long, "lost" says nothing about now any more. */
    public static final Duration LASTS = Duration.ofMinutes(5);

    static final Duration GRAIN = Duration.ofSeconds(10);

    private static final int MOST_SAMPLES = 5_000;

    /** What somebody has said, and when. */
    public record Said(Pace pace, Instant at) implements Serializable {}

    public PaceLine {
        said = Map.copyOf(said);
        samples = List.copyOf(samples);
    }

    /** What a student has said that still counts. */
    public @Nullable Pace of(MemberId id, Instant now) {
        Said last = said.get(id);
        return last == null || hasFaded(last, now) ? null : last.pace();
    }

    private static boolean hasFaded(Said said, Instant now) {
        return said.at().plus(LASTS).isBefore(now);
    }

    /** The counts as they stand. */
    public PaceSample now(Instant now, int present) {
        return new PaceSample(
                now, count(Pace.LOST, now), count(Pace.TOO_FAST, now), count(Pace.TOO_SLOW, now), present);
    }

    private int count(Pace pace, Instant now) {
        return (int) said.values().stream()
                .filter(each -> each.pace() == pace && !hasFaded(each, now))
                .count();
    }

    PaceLine with(MemberId id, @Nullable Pace pace, Instant now, int present) {
        Map<MemberId, Said> all = new TreeMap<>(said);
        all.values().removeIf(each -> hasFaded(each, now));
        if (pace == null) {
            all.remove(id);
        } else {
            all.put(id, new Said(pace, now));
        }
        return new PaceLine(all, samples).sampled(now, present);
    }

    PaceLine without(MemberId id, Instant now, int present) {
        return said.containsKey(id) ? with(id, null, now, present) : this;
    }

    private PaceLine sampled(Instant now, int present) {
        List<PaceSample> line = new ArrayList<>(samples);
        if (!line.isEmpty() && slot(line.getLast().at()) == slot(now)) {
            line.removeLast();
        }
        line.add(now(now, present));
        return new PaceLine(said, line.size() > MOST_SAMPLES ? line.subList(1, line.size()) : line);
    }

    private static long slot(Instant at) {
        return at.getEpochSecond() / GRAIN.toSeconds();
    }
}
