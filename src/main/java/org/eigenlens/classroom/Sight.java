package org.eigenlens.classroom;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eigenlens.classroom.entry.Nickname;
import org.eigenlens.classroom.room.Member;
import org.eigenlens.classroom.room.Pace;
import org.eigenlens.classroom.room.PaceSample;

/** A room as one role may see it. Whoever draws a page from a sight cannot show what is not in it. */
public sealed interface Sight {

    /** What the whole class may know. */
    ClassSight all();

    /** What a page for this role makes of it: two sights of which this is equal look the same. */
    default Object shown() {
        return this;
    }

    /**
     * A room for one student.
     *
     * @param nickname what they are called, if anything
     * @param renamed whether the lecturer has given them another name, or none
     * @param answer what they have answered in the round on the screens
     * @param pace how they find the pace
     * @param votes which questions from the floor they would like answered
     */
    record OfStudent(
            ClassSight all,
            int number,
            Optional<Nickname> nickname,
            boolean renamed,
            Optional<String> answer,
            Optional<Pace> pace,
            Set<Integer> votes)
            implements Sight {

        /** A student sees neither how many are there nor how many have answered, so the votes of others change nothing on their page. */
        @Override
        public Object shown() {
            return new OfStudent(all.uncounted(), number, nickname, renamed, answer, pace, votes);
        }
    }

    /**
     * A room for the wall.
     *
     * @param names who is there, if the lecturer has turned that on; else nobody
     */
    record OfProjector(ClassSight all, List<Nickname> names) implements Sight {}

    /**
     * A room for its lecturer.
     *
     * @param question what is on the screens, with the results of closed rounds
     * @param projector the text of the projector's token, for its link
     */
    record OfLecturer(
            ClassSight all,
            Optional<QuestionSight> question,
            List<Member> members,
            boolean locked,
            boolean namesShown,
            PaceSample pace,
            List<PaceSample> paceLine,
            String projector)
            implements Sight {}

    /** Nothing: the token is nobody's here any more, or the room is gone. */
    record OfNobody(ClassSight all) implements Sight {}
}
