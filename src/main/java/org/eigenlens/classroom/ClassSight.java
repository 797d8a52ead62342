package org.eigenlens.classroom;

import java.util.List;
import java.util.Optional;
import org.eigenlens.classroom.room.Pacing;
import org.eigenlens.classroom.room.Place;

/**
 * What everybody in a room may know, made once for all of them. Nothing in it says who is who.
 *
 * @param ended whether the lecture is over
 * @param floor the questions that wait for an answer, the most wanted first
 */
public record ClassSight(
        long version,
        boolean ended,
        Place place,
        Pacing pacing,
        Optional<QuestionSight> question,
        List<FloorSight> floor,
        int present) {

    public ClassSight {
        floor = List.copyOf(floor);
    }

    /** The same without what only counts: versions, heads and answers. */
    ClassSight uncounted() {
        return new ClassSight(0, ended, place, pacing, question.map(QuestionSight::uncounted), floor, 0);
    }
}
