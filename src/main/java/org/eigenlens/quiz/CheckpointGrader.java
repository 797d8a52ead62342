package org.eigenlens.quiz;

import org.eigenlens.content.Answer;

/** Grades the checkpoints of lessons: a pure function, on the server. */
public interface CheckpointGrader {

    /**
     * Grades a response.
     *
     * @param answer what the lesson holds to be right, and what it says to particular responses
     * @param response as typed; for a choice the numbers of the chosen options, counted from 1 and separated by spaces
     */
    Verdict grade(Answer answer, String response);
}
