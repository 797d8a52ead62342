package org.eigenlens.lesson.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The checkpoints on one page, those included that a prediction still holds back. Another room may offer something at each. */
final class Checkpoints {

    private final List<QuestionCard> cards = new ArrayList<>();
    private @Nullable Offer offer;

    private record Offer(String label, Function<String, String> take) {

        void at(QuestionCard card) {
            card.offer(new CheckpointOffer(label, () -> take.apply(card.question())));
        }
    }

    QuestionCard made(QuestionCard card) {
        cards.add(card);
        if (offer != null) {
            offer.at(card);
        }
        return card;
    }

    /**
     * Puts a button at each checkpoint.
     *
     * @param take takes the id of the checkpoint and says what came of it
     */
    void offer(String label, Function<String, String> take) {
        Offer now = new Offer(label, take);
        offer = now;
        cards.forEach(now::at);
    }
}
