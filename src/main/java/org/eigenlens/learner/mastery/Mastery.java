package org.eigenlens.learner.mastery;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eigenlens.learner.PastAttempt;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.mastery.KnowledgeTracing;

/**
 * How likely somebody is to know each kind of question, by {@link KnowledgeTracing} of their attempts: a family is a skill in the sense of that model.
 *
 * @param known the probability by the id of the family, for those that have been tried
 */
public record Mastery(Map<String, Double> known) {

    public Mastery {
        known = Map.copyOf(known);
    }

    /** What attempts in their order say. */
    public static Mastery of(List<PastAttempt> attempts) {
        Map<String, Double> known = new HashMap<>();
        for (Evidence evidence : Evidence.of(attempts)) {
            KnowledgeTracing model = model(evidence.options());
            double before = known.getOrDefault(evidence.family(), model.prior());
            known.put(evidence.family(), model.after(before, evidence.credit()));
        }
        return new Mastery(known);
    }

    private static KnowledgeTracing model(int options) {
        return options > 1 ? KnowledgeTracing.chosen(options) : KnowledgeTracing.typed();
    }

    /** The probability of knowing a family; empty if it has never been tried. */
    public Optional<Double> of(Family family) {
        return Optional.ofNullable(known.get(family.about().id()));
    }

    private double orPrior(Family family) {
        return of(family).orElse(KnowledgeTracing.typed().prior());
    }

    private boolean isMastered(Family family) {
        return orPrior(family) >= KnowledgeTracing.MASTERED;
    }

    /** How far somebody has come with some families together, such as those of a topic. */
    public Progress progress(List<Family> families) {
        double mean = families.stream().mapToDouble(this::orPrior).average().orElse(0);
        int mastered = (int) families.stream().filter(this::isMastered).count();
        boolean begun = families.stream().anyMatch(family -> of(family).isPresent());
        return new Progress(mean, mastered, families.size(), begun);
    }

    /** The family of some that is known least; empty if all are mastered. */
    Optional<Family> weakest(List<Family> families) {
        return families.stream()
                .filter(family -> !isMastered(family))
                .min((a, b) -> Double.compare(orPrior(a), orPrior(b)));
    }
}
