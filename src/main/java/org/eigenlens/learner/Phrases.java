package org.eigenlens.learner;

import io.github.bucket4j.TimeMeter;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Phrases are made here and entered on another device. */
@Component
public class Phrases {

    private final Learners learners;
    private final CurrentLearner current;
    private final Secrets secrets;
    private final GuessLimit limit;

    Phrases(Learners learners, CurrentLearner current, Secrets secrets) {
        this.learners = learners;
        this.current = current;
        this.secrets = secrets;
        this.limit = new GuessLimit(TimeMeter.SYSTEM_NANOTIME);
    }

    /** Makes a phrase for the present learner. It is the only time that it is known: an earlier one ends, and only a hash is kept. */
    public Passphrase make() {
        LearnerId learner = current.orCreate();
        Passphrase phrase = Passphrase.random();
        learners.setPhrase(learner, hash(phrase));
        return phrase;
    }

    /**
     * Makes the present browser continue as the learner of a phrase. What was done in it before without a phrase of its own goes with it, since nobody could reach it any more.
     *
     * @param typed as it was entered
     * @param address from where
     */
    public Entry enter(String typed, String address) {
        Optional<Passphrase> phrase = Passphrase.read(typed);
        if (phrase.isEmpty()) {
            return new Entry.Unreadable();
        }
        return limit.take(address)
                .<Entry>map(Entry.TooMany::new)
                .orElseGet(() -> learners.withPhrase(hash(phrase.get()))
                        .<Entry>map(this::continued)
                        .orElseGet(Entry.Unknown::new));
    }

    private Entry continued(LearnerId learner) {
        current.known().filter(here -> !learners.hasPhrase(here)).ifPresent(here -> learners.merge(here, learner));
        current.become(learner);
        return new Entry.Continued(learner);
    }

    private String hash(Passphrase phrase) {
        return new PhraseHash(secrets.key("phrase")).of(phrase);
    }
}
