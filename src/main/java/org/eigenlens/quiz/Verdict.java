package org.eigenlens.quiz;

import java.util.List;
import org.eigenlens.content.Block;

/** What becomes of a response to a checkpoint. */
public sealed interface Verdict {

    /** It cannot be read, or has too few digits to be judged, and so was no attempt; the sentence says what to type instead. */
    record NoAttempt(String sentence) implements Verdict {}

    /** @param feedback what the lesson says to this response; may be empty */
    record Right(List<Block> feedback) implements Verdict {
        public Right {
            feedback = List.copyOf(feedback);
        }
    }

    /** @param feedback what the lesson says to this response; may be empty */
    record Wrong(List<Block> feedback) implements Verdict {
        public Wrong {
            feedback = List.copyOf(feedback);
        }
    }
}
