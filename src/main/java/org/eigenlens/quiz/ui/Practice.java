package org.eigenlens.quiz.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eigenlens.content.Catalogue;
import org.eigenlens.content.Lesson;
import org.eigenlens.quiz.Advisor;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Families;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Trial;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** What there is to practise. A variant is tried before it is served. */
@Component
public class Practice {

    private static final Logger LOG = LoggerFactory.getLogger(Practice.class);

    /** Seeds are drawn below this, so that addresses stay short enough to be read out. */
    private static final long SEEDS = 1_000_000;

    private static final int MOST_TRIALS = 50;

    private final Families families;
    private final Supplier<Optional<Advisor>> advisor;

    @Autowired
    Practice(ObjectProvider<Advisor> advisor) {
        this(Families.find(), () -> Optional.ofNullable(advisor.getIfAvailable()));
    }

    Practice(Families families, Supplier<Optional<Advisor>> advisor) {
        this.families = families;
        this.advisor = advisor;
    }

    /** A seed that nobody has chosen. */
    public static long newSeed() {
        return ThreadLocalRandom.current().nextLong(1, SEEDS);
    }

    public Optional<Family> family(String id) {
        return families.named(id);
    }

    /**
     * The variant of a seed, or of the first seed after it whose variant stands its trial.
     *
     * @throws IllegalStateException if none of many does
     */
    public Served serve(Family family, long seed, Difficulty difficulty) {
        for (long next = seed; next < seed + MOST_TRIALS; next++) {
            Served served = new Served(family, next, difficulty, family.variant(next, difficulty));
            List<String> complaints = Trial.of(served.variant(), false).complaints();
            if (complaints.isEmpty()) {
                return served;
            }
            LOG.warn("{} {} {} is not served: {}", family.about().id(), next, difficulty, complaints);
        }
        throw new IllegalStateException(
                family.about().id() + " has no variant from seed " + seed + " on that stands its trial.");
    }

    /** The topics that have families: those with a lesson in the order of the course, then the others. */
    public List<Topic> topics(Catalogue catalogue) {
        Map<String, List<Family>> byTopic = families.byTopic();
        List<String> taught = catalogue.lessons().stream().map(Lesson::slug).toList();
        Stream<Topic> others = byTopic.keySet().stream()
                .filter(topic -> !taught.contains(topic))
                .sorted()
                .map(topic -> new Topic(topic, Optional.empty(), families.of(topic)));
        return Stream.concat(
                        catalogue.lessons().stream()
                                .filter(lesson -> byTopic.containsKey(lesson.slug()))
                                .map(lesson ->
                                        new Topic(lesson.slug(), Optional.of(lesson), families.of(lesson.slug()))),
                        others)
                .toList();
    }

    /** The family that a run begins with, or goes on with after another. */
    Family next(Run run, Optional<Family> after) {
        return switch (run.order()) {
            case IN_TURN -> after.map(this::inTurn).orElseGet(() -> byLot(families.all(), after));
            case MIXED -> byLot(pool(run.topic()), after);
            case CHOSEN -> advised(after).orElseGet(() -> byLot(families.all(), after));
        };
    }

    private Family inTurn(Family after) {
        List<Family> pool = pool(after.about().topic());
        return pool.get((pool.indexOf(after) + 1) % pool.size());
    }

    private static Family byLot(List<Family> pool, Optional<Family> after) {
        List<Family> fresh = pool.stream()
                .filter(family -> after.filter(family::equals).isEmpty())
                .toList();
        return fresh.isEmpty()
                ? pool.getFirst()
                : fresh.get(ThreadLocalRandom.current().nextInt(fresh.size()));
    }

    private List<Family> pool(String topic) {
        List<Family> pool = families.of(topic);
        return pool.isEmpty() ? families.all() : pool;
    }

    private Optional<Family> advised(Optional<Family> after) {
        try {
            return advisor.get()
                    .flatMap(asked ->
                            asked.next(after.map(family -> family.about().id())))
                    .flatMap(this::family);
        } catch (RuntimeException failure) {
            LOG.error("There is no advice, so the lot decides", failure);
            return Optional.empty();
        }
    }
}
