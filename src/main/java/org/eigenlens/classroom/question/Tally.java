package org.eigenlens.classroom.question;

import java.util.List;
import java.util.Optional;

/**
 * What a class has answered, by answer up to equivalence: what is right first, then the most frequent first.
 *
 * @param bars at most {@link #MOST_BARS}
 * @param others how many answers are in none of the bars
 * @param answered how many answers there are
 * @param cloud where a picture has been set, if that was the question; there are no bars then
 */
public record Tally(List<Bar> bars, int others, int answered, Optional<Cloud> cloud) {

    public static final int MOST_BARS = 10;

    public Tally {
        bars = List.copyOf(bars);
    }

    Tally(List<Bar> bars, int others, int answered) {
        this(bars, others, answered, Optional.empty());
    }

    /** How many answers are right. */
    public int right() {
        return bars.stream()
                .filter(bar -> bar.worth() == Bar.Worth.RIGHT)
                .mapToInt(Bar::count)
                .sum();
    }
}
