package org.eigenlens.classroom;

import org.eigenlens.classroom.room.FloorQuestion;

/** A question from the floor as everybody sees it: without its author. */
public record FloorSight(int id, String text, int votes, boolean answered) {

    static FloorSight of(FloorQuestion question) {
        return new FloorSight(question.id(), question.text(), question.votes().size(), question.answered());
    }
}
