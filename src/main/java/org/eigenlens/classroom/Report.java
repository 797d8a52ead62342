package org.eigenlens.classroom;

import java.time.Instant;
import java.util.List;
import org.eigenlens.classroom.entry.RoomCode;
import org.eigenlens.classroom.room.PaceSample;

/**
 * What is left of a lecture: what was asked and answered, how the class found the pace, and what it asked. It names nobody.
 *
 * @param joined how many students have joined
 * @param questions in the order in which they were asked
 * @param floor the questions from the floor, answered or not, the most wanted first
 */
public record Report(
        RoomCode code,
        Instant opened,
        int joined,
        List<Asked> questions,
        List<PaceSample> pace,
        List<FloorSight> floor) {

    /** A question with the results of each of its closed rounds. */
    public record Asked(int number, List<Results> rounds) {
        public Asked {
            rounds = List.copyOf(rounds);
        }
    }

    public Report {
        questions = List.copyOf(questions);
        pace = List.copyOf(pace);
        floor = List.copyOf(floor);
    }
}
