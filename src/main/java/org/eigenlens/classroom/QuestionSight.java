package org.eigenlens.classroom;

import java.util.List;
import org.eigenlens.classroom.question.Prompt;
import org.eigenlens.classroom.room.Phase;

/**
 * The question on the screens, as far as its holder may know it.
 *
 * @param round which time it is put, counted from 1
 * @param prompt what is asked in this round
 * @param drawn whether another round has other numbers
 * @param answered how many have answered
 * @param results of the rounds whose results the holder may see, in order; none of an open one
 */
public record QuestionSight(
        int id, int round, Phase phase, Prompt prompt, boolean drawn, int answered, List<Results> results) {

    public QuestionSight {
        results = List.copyOf(results);
    }

    QuestionSight uncounted() {
        return new QuestionSight(id, round, phase, prompt, drawn, 0, results);
    }
}
