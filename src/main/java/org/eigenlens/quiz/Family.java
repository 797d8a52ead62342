package org.eigenlens.quiz;

/**
 * A kind of question with numbers of its own for each seed.
 *
 * <p>A family is one class in {@code org.eigenlens.quiz.families} with a constructor without parameters. It is found by its type: there is nothing else to write but a test.
 */
public interface Family {

    /**
     * What a family is called and where it belongs.
     *
     * @param id its name in addresses: lower-case words with hyphens, never changed
     * @param version goes up whenever a seed no longer gives the variant that it gave
     * @param topic the slug of the lesson that it practises
     * @param title a few words for a list
     */
    record About(String id, int version, String topic, String title) {

        /** Refuses an id that is not lower-case words with hyphens by an {@link IllegalArgumentException}. */
        public About {
            if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
                throw new IllegalArgumentException("A family is named like eigenvalues-of-two, not " + id + ".");
            }
        }
    }

    About about();

    /** Makes a variant of what is drawn. Everything random comes from the draw. */
    Variant make(Draw draw, Difficulty difficulty);

    /** The variant for a seed: the same on every machine, for ever. */
    default Variant variant(long seed, Difficulty difficulty) {
        About about = about();
        return make(Draw.of(about.id() + "/" + about.version() + "/" + difficulty, seed), difficulty);
    }
}
