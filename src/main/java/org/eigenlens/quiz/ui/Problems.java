package org.eigenlens.quiz.ui;

import java.util.List;
import java.util.Optional;
import org.eigenlens.content.Catalogue;
import org.eigenlens.content.Lesson;
import org.eigenlens.quiz.Problem;
import org.eigenlens.quiz.ProblemSet;
import org.eigenlens.quiz.ProblemSets;
import org.eigenlens.quiz.Trial;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The problem sets that there are. A problem is tried before it is served, all of its parts. */
@Component
class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private static final int MOST_TRIALS = 50;

    private final ProblemSets sets = ProblemSets.find();

    /** A problem as it is put to somebody, with the seed that gives it again. */
    record Posed(ProblemSet set, long seed, Problem problem) {}

    Optional<ProblemSet> named(String slug) {
        return sets.named(slug);
    }

    /** In the order of the course; those whose lesson is not there come last. */
    List<ProblemSet> all(Catalogue catalogue) {
        List<String> taught = catalogue.lessons().stream().map(Lesson::slug).toList();
        return sets.all().stream()
                .sorted(java.util.Comparator.comparingInt(set -> {
                    int place = taught.indexOf(set.about().topic());
                    return place < 0 ? taught.size() : place;
                }))
                .toList();
    }

    /**
     * The problem of a seed, or of the first seed after it all of whose parts stand their trial.
     *
     * @throws IllegalStateException if none of many does
     */
    Posed pose(ProblemSet set, long seed) {
        for (long next = seed; next < seed + MOST_TRIALS; next++) {
            Problem problem = set.problem(next);
            List<String> complaints = problem.parts().stream()
                    .flatMap(part -> Trial.of(part, false).complaints().stream())
                    .toList();
            if (complaints.isEmpty()) {
                return new Posed(set, next, problem);
            }
            LOG.warn("{} {} is not served: {}", set.about().slug(), next, complaints);
        }
        throw new IllegalStateException(
                set.about().slug() + " has no problem from seed " + seed + " on that stands its trial.");
    }
}
