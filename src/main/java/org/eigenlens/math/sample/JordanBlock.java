package org.eigenlens.math.sample;

/** A Jordan block: a whole eigenvalue, and the size of the block. */
public record JordanBlock(int eigenvalue, int size) {

    /** @throws IllegalArgumentException unless the size is at least 1 */
    public JordanBlock {
        if (size < 1) {
            throw new IllegalArgumentException("A Jordan block of size " + size + " is none: give 1 or more.");
        }
    }
}
