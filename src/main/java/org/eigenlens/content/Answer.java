package org.eigenlens.content;

import java.util.List;

/**
 * All that a reader may not see before answering.
 *
 * @param feedback what to say to particular responses
 * @param solution what to show afterwards; may be empty
 */
public record Answer(AnswerSpec spec, List<Feedback> feedback, List<Block> solution) {

    public Answer {
        feedback = List.copyOf(feedback);
        solution = List.copyOf(solution);
    }

    /**
     * What to say to one response.
     *
     * @param response the number of an option, counted from 1, or an answer as somebody might type it
     */
    public record Feedback(String response, List<Block> blocks) {
        public Feedback {
            blocks = List.copyOf(blocks);
        }
    }
}
