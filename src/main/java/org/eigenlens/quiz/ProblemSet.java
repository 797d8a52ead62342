package org.eigenlens.quiz;

/**
 * A guided problem: a story with numbers of its own for each seed, and graded parts that all speak of these numbers.
 *
 * <p>A problem set is one class in {@code org.eigenlens.quiz.families} with a constructor without parameters, found by its type as a {@link Family} is.
 */
public interface ProblemSet {

    /**
     * What a problem set is called and where it belongs.
     *
     * @param slug its name in addresses: lower-case words with hyphens, never changed
     * @param version goes up whenever a seed no longer gives the problem that it gave
     * @param topic the slug of the lesson that it belongs to
     * @param title a few words for a list
     * @param summary a sentence below the title
     */
    record About(String slug, int version, String topic, String title, String summary) {

        /** Refuses a slug that is not lower-case words with hyphens by an {@link IllegalArgumentException}. */
        public About {
            if (!slug.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
                throw new IllegalArgumentException("A problem set is named like saddle-escape, not " + slug + ".");
            }
        }
    }

    About about();

    /** Makes a problem of what is drawn. Everything random comes from the draw. */
    Problem make(Draw draw);

    /** The problem for a seed: the same on every machine, for ever. */
    default Problem problem(long seed) {
        About about = about();
        return make(Draw.of("problem/" + about.slug() + "/" + about.version(), seed));
    }

    /** A part as a family of its own, by which attempts at it are known; counted from 1. */
    default Family part(int number) {
        return new ProblemPart(this, number);
    }
}
