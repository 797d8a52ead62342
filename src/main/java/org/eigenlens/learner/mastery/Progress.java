package org.eigenlens.learner.mastery;

/**
 * How far somebody has come with some families.
 *
 * @param known the mean probability of knowing one, from 0 to 1
 * @param mastered how many are mastered
 * @param of how many there are
 * @param begun whether any has been tried
 */
public record Progress(double known, int mastered, int of, boolean begun) {

    private static final double HALFWAY = 0.6;

    /** What a map says in a word. */
    public enum Level {
        NEW,
        BEGUN,
        HALFWAY,
        MASTERED
    }

    public Level level() {
        if (!begun) {
            return Level.NEW;
        }
        if (mastered == of) {
            return Level.MASTERED;
        }
        return known >= HALFWAY ? Level.HALFWAY : Level.BEGUN;
    }
}
