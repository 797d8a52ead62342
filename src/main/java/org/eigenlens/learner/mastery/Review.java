package org.eigenlens.learner.mastery;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eigenlens.learner.PastAttempt;
import org.jspecify.annotations.Nullable;

/**
 * Spaced review by Leitner's boxes (S. Leitner, <i>So lernt man lernen</i>, Herder, 1972): a right answer moves a card to the next box, a wrong one back to the first, and each
 * box waits longer than the one before.
 *
 * <p>A card is a family here. The five boxes wait 1, 2, 4, 8 and 16 days, counted in days of UTC. A right answer before its card is due changes nothing: who practises a lot on one
 * day has reviewed once.
 *
 * @param family the id
 * @param box from 1 to {@value #BOXES}
 * @param due from when on it should be reviewed
 */
public record Review(String family, int box, Instant due) {

    static final int BOXES = 5;

    /** The cards that attempts in their order have led to, in the order in which they are due. */
    public static List<Review> of(List<PastAttempt> attempts) {
        Map<String, Review> cards = new LinkedHashMap<>();
        for (Evidence evidence : Evidence.of(attempts)) {
            cards.compute(evidence.family(), (family, card) -> after(card, evidence));
        }
        return cards.values().stream().sorted(Comparator.comparing(Review::due)).toList();
    }

    private static Review after(@Nullable Review card, Evidence evidence) {
        if (!evidence.isRight()) {
            return put(1, evidence);
        }
        if (card == null) {
            return put(2, evidence);
        }
        return card.isDue(evidence.at()) ? put(Math.min(card.box + 1, BOXES), evidence) : card;
    }

    private static Review put(int box, Evidence evidence) {
        Duration pause = Duration.ofDays(1L << (box - 1));
        return new Review(
                evidence.family(),
                box,
                evidence.at().truncatedTo(ChronoUnit.DAYS).plus(pause));
    }

    public boolean isDue(Instant now) {
        return !due.isAfter(now);
    }
}
