package org.eigenlens.quiz;

/** A part of a problem set as a family: its seed is that of the whole problem, so that all parts have the same numbers. */
record ProblemPart(ProblemSet set, int number) implements Family {

    @Override
    public About about() {
        ProblemSet.About about = set.about();
        return new About(
                about.slug() + "-part-" + number, about.version(), about.topic(), about.title() + ", part " + number);
    }

    /** {@inheritDoc} A part has no difficulty of its own. */
    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        return set.make(draw).parts().get(number - 1);
    }

    @Override
    public Variant variant(long seed, Difficulty difficulty) {
        return set.problem(seed).parts().get(number - 1);
    }
}
