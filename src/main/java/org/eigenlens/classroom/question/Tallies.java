package org.eigenlens.classroom.question;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.eigenlens.classroom.room.Round;

/** Counts the answers of a round once, however often the room changes afterwards. */
public final class Tallies {

    private final Prompts prompts;

    /** By identity: a round is the same object as long as nobody answers in it. */
    private final Cache<Round, Tally> counted = Caffeine.newBuilder().weakKeys().build();

    public Tallies(Prompts prompts) {
        this.prompts = prompts;
    }

    public Tally of(Source source, Round round) {
        return counted.get(
                round,
                each -> Tallying.of(
                        prompts.prompt(source, each.seed()), each.answers().values()));
    }
}
