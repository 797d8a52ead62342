package org.eigenlens.widget.live;

/** A token bucket for one connection: a hand on a fast screen passes, a flood does not. Used by one thread at a time. */
final class Rate {

    private static final double NANOS = 1e9;

    private final double perSecond;
    private final double burst;
    private double tokens;
    private long last = Long.MIN_VALUE;

    Rate(double perSecond, double burst) {
        this.perSecond = perSecond;
        this.burst = burst;
        this.tokens = burst;
    }

    /** Two widgets on a screen of 240 Hz, with a second's burst for a page that comes back from sleep. */
    static Rate ofAHand() {
        return new Rate(480, 480);
    }

    /** Takes one token at the given time, in nanoseconds of any clock that only goes forward. */
    boolean allows(long now) {
        if (last != Long.MIN_VALUE) {
            tokens = Math.min(burst, tokens + (now - last) / NANOS * perSecond);
        }
        last = now;
        if (tokens < 1) {
            return false;
        }
        tokens -= 1;
        return true;
    }
}
