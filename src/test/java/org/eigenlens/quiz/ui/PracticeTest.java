package org.eigenlens.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Optional;
import org.eigenlens.content.Catalogue;
import org.eigenlens.quiz.Advisor;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Families;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.NumberFormat;
import org.junit.jupiter.api.Test;

class PracticeTest {

    private static final Practice ALL = with(Families.find());

    private static Practice with(Families families) {
        return new Practice(families, Optional::empty);
    }

    private static Practice advised(Advisor advisor) {
        return new Practice(Families.find(), () -> Optional.of(advisor));
    }

    /** A family whose statement is fit to be served for seeds from 7 on. */
    private record Careless(int fitFrom) implements Family {

        @Override
        public About about() {
            return new About("careless", 1, "eigenvectors", "Careless");
        }

        @Override
        public Variant variant(long seed, Difficulty difficulty) {
            String statement = seed < fitFrom ? "A lone $ sign" : "How much is $1+1$?";
            return Variant.of(statement, Rubric.of(NumberFormat.real(), "2"), () -> "It is $2$.");
        }

        @Override
        public Variant make(Draw draw, Difficulty difficulty) {
            throw new UnsupportedOperationException("Made of the seed itself.");
        }
    }

    @Test
    void variantThatFailsItsTrialGivesWayToTheNextSeed() {
        Family careless = new Careless(7);
        Practice practice = with(new Families(List.of(careless)));
        assertThat(practice.serve(careless, 5, Difficulty.EASY).seed()).isEqualTo(7);
        assertThat(practice.serve(careless, 8, Difficulty.EASY).seed()).isEqualTo(8);
    }

    @Test
    void familyWithoutAFitVariantIsAFaultOfOurs() {
        Family hopeless = new Careless(Integer.MAX_VALUE);
        assertThatIllegalStateException()
                .isThrownBy(() -> with(new Families(List.of(hopeless))).serve(hopeless, 5, Difficulty.EASY));
    }

    @Test
    void everyFamilyBelongsToOneTopicAndTopicsFollowTheCourse() {
        List<Topic> topics = ALL.topics(Catalogue.packaged());
        assertThat(topics.stream().flatMap(topic -> topic.families().stream()).distinct())
                .hasSameSizeAs(Families.find().all());
        assertThat(topics.getFirst().slug()).isEqualTo("change-of-basis");
    }

    @Test
    void runInTurnGoesThroughItsTopicAndRoundAgain() {
        Family first = ALL.family("coordinates-in-a-basis").orElseThrow();
        Family at = first;
        int steps = 0;
        do {
            at = ALL.next(Run.IN_TURN, Optional.of(at));
            assertThat(at.about().topic()).isEqualTo(first.about().topic());
            steps++;
        } while (!at.equals(first));
        assertThat(steps).isEqualTo(Families.find().of(first.about().topic()).size());
    }

    @Test
    void mixedRunNeverAsksTheSameFamilyTwiceInARow() {
        Family at = ALL.next(Run.EVERYTHING, Optional.empty());
        for (int i = 0; i < 200; i++) {
            Family next = ALL.next(Run.EVERYTHING, Optional.of(at));
            assertThat(next).isNotEqualTo(at);
            at = next;
        }
    }

    @Test
    void chosenRunFollowsTheAdvice() {
        Practice practice = advised(after -> Optional.of(after.isEmpty() ? "best-rate" : "best-momentum"));
        Family first = practice.next(Run.CHOSEN, Optional.empty());
        assertThat(first.about().id()).isEqualTo("best-rate");
        assertThat(practice.next(Run.CHOSEN, Optional.of(first)).about().id()).isEqualTo("best-momentum");
    }

    @Test
    void lotDecidesWhereThereIsNoAdvice() {
        Advisor silent = after -> Optional.empty();
        Advisor broken = after -> {
            throw new IllegalStateException("The disk is full.");
        };
        Advisor outdated = after -> Optional.of("no-such-family");
        for (Advisor advisor : List.of(silent, broken, outdated)) {
            assertThat(advised(advisor).next(Run.CHOSEN, Optional.empty())).isNotNull();
        }
        assertThat(ALL.next(Run.CHOSEN, Optional.empty())).isNotNull();
    }

    @Test
    void runIsReadAsItIsWritten() {
        for (Run run : List.of(Run.IN_TURN, Run.EVERYTHING, Run.CHOSEN, Run.mixed("momentum"))) {
            assertThat(Run.read(run.text())).isEqualTo(run);
        }
    }
}
