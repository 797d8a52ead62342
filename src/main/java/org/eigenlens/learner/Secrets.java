package org.eigenlens.learner;

/** Keys that an installation has drawn for itself. They live beside what they protect, and in no code and no configuration. */
@FunctionalInterface
public interface Secrets {

    /** How long a key is, in bytes. */
    int BYTES = 32;

    /** The key of a name: drawn when it is first asked for, and from then on the same in every process. */
    byte[] key(String name);
}
