package org.eigenlens.quiz;

import java.util.ArrayList;
import java.util.List;

/**
 * Draws numbers at random, the same for a seed on every machine and with every version of Java.
 *
 * <p>The generator is SplitMix64 (Steele, Lea and Flood, <i>Fast splittable pseudorandom number generators</i>, 2014), written out here: a change to this class, or to the
 * order in which a family draws, changes its variants, and then the version of the family must change.
 */
public final class Draw {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long FNV_OFFSET = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;

    private long state;

    private Draw(long state) {
        this.state = state;
    }

    /** A sequence for a name and a seed; names keep families from drawing alike for the same seed. */
    public static Draw of(String name, long seed) {
        long hash = FNV_OFFSET;
        for (char c : name.toCharArray()) {
            hash = (hash ^ c) * FNV_PRIME;
        }
        return new Draw(mixed(seed + GOLDEN) ^ hash);
    }

    private static long mixed(long z) {
        long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }

    private long next() {
        state += GOLDEN;
        return mixed(state);
    }

    /** A whole number from {@code from} to {@code to}, both included; each is as likely as the others to one part in 2³². */
    public int between(int from, int to) {
        long count = (long) to - from + 1;
        return (int) (from + (((next() >>> 32) * count) >>> 32));
    }

    /** A whole number from −most to most other than zero. */
    public int nonzero(int most) {
        int size = between(1, most);
        return coin() ? size : -size;
    }

    public boolean coin() {
        return between(0, 1) == 1;
    }

    /** One of some things. */
    @SafeVarargs
    public final <T> T oneOf(T... things) {
        return things[between(0, things.length - 1)];
    }

    /** Different whole numbers from {@code from} to {@code to}, in the order in which they are drawn. */
    public List<Integer> distinct(int count, int from, int to) {
        List<Integer> numbers = new ArrayList<>();
        while (numbers.size() < count) {
            int number = between(from, to);
            if (!numbers.contains(number)) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    /** The things in a new order (Fisher and Yates). */
    public <T> List<T> shuffled(List<T> things) {
        List<T> shuffled = new ArrayList<>(things);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            int j = between(0, i);
            T moved = shuffled.get(i);
            shuffled.set(i, shuffled.get(j));
            shuffled.set(j, moved);
        }
        return shuffled;
    }
}
