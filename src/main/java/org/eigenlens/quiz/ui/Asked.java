package org.eigenlens.quiz.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import org.eigenlens.quiz.Difficulty;

/**
 * What an address asks for.
 *
 * @param stated whether it says all of it
 * @param complaint the key of a sentence about what it says that cannot be read
 */
record Asked(long seed, Difficulty difficulty, Run run, boolean stated, Optional<String> complaint) {

    /** At most so many digits, which any {@code long} holds with room for the seeds after it. */
    static final String SEED = "-?[0-9]{1,18}";

    /** Reads an address; what is left out or cannot be read is chosen. */
    static Asked read(Optional<String> seed, QueryParameters query) {
        String difficulty =
                query.getSingleParameter(PracticeNavigation.DIFFICULTY).orElse("");
        Optional<Difficulty> known = PracticeNavigation.difficulty(difficulty);
        boolean badSeed = seed.isPresent() && !seed.get().matches(SEED);
        boolean badDifficulty = known.isEmpty() && !difficulty.isEmpty();
        return new Asked(
                seed.filter(text -> !badSeed).map(Long::parseLong).orElseGet(Practice::newSeed),
                known.orElse(Difficulty.MEDIUM),
                Run.read(query.getSingleParameter(PracticeNavigation.RUN).orElse("")),
                seed.isPresent() && known.isPresent(),
                badSeed
                        ? Optional.of("practice.bad-seed")
                        : badDifficulty ? Optional.of("practice.bad-difficulty") : Optional.empty());
    }
}
