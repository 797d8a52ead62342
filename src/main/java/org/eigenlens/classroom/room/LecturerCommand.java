package org.eigenlens.classroom.room;

import org.eigenlens.classroom.entry.Nickname;
import org.eigenlens.classroom.question.Source;
import org.jspecify.annotations.Nullable;

/** What a lecturer may do. */
public sealed interface LecturerCommand extends Command {

    /** Shows a place of a lesson to whoever follows. */
    record Show(Place place) implements LecturerCommand {}

    /** Holds everybody, brings everybody together, or lets everybody go. */
    record SetPacing(Pacing pacing) implements LecturerCommand {}

    /** Puts a question to the class. */
    record Ask(Source source, long seed) implements LecturerCommand {}

    /** Takes no more answers, for good. */
    record CloseQuestion() implements LecturerCommand {}

    /** Shows everybody the results. */
    record Reveal() implements LecturerCommand {}

    /** Puts the question once more, with the numbers of another seed. */
    record AskAgain(long seed) implements LecturerCommand {}

    /** Goes back from the question to the lesson. */
    record SetAside() implements LecturerCommand {}

    /** Locks the door or opens it. */
    record LockDoor(boolean locked) implements LecturerCommand {}

    /** Gives a student another name, or none. */
    record Rename(MemberId member, @Nullable Nickname nickname) implements LecturerCommand {}

    /** Sends a student away, whose token is nobody's from then on. */
    record SendAway(MemberId member) implements LecturerCommand {}

    /** Lets the projector show who is there by name, or not. */
    record ShowNames(boolean shown) implements LecturerCommand {}

    /** Marks a question from the floor as answered, or as not. */
    record MarkAnswered(int question, boolean answered) implements LecturerCommand {}

    /** Removes a question from the floor. */
    record RemoveFromFloor(int question) implements LecturerCommand {}

    /** Ends the lecture: nobody comes in, and only the report is left. */
    record End() implements LecturerCommand {}
}
