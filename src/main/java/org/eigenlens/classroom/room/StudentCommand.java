package org.eigenlens.classroom.room;

import org.jspecify.annotations.Nullable;

/** What a student may do, each for themselves alone. */
public sealed interface StudentCommand extends Command {

    /** One more screen of theirs shows the room. */
    record Arrive() implements StudentCommand {
        @Override
        public boolean lasts() {
            return false;
        }
    }

    /** One of their screens shows the room no more. */
    record Depart() implements StudentCommand {
        @Override
        public boolean lasts() {
            return false;
        }
    }

    /** Answers a round of a question, or answers it otherwise than before. */
    record Answer(int question, int round, String text) implements StudentCommand {

        public Answer {
            if (text.isBlank() || text.length() > Round.LONGEST_ANSWER) {
                throw new IllegalArgumentException("An answer has from 1 to " + Round.LONGEST_ANSWER + " characters.");
            }
        }
    }

    /** Says how they find the pace; null takes it back. */
    record FindPace(@Nullable Pace pace) implements StudentCommand {}

    /** Asks a question from the floor. */
    record AskFromFloor(String text) implements StudentCommand {

        public AskFromFloor {
            text = text.strip();
            if (text.isEmpty() || text.length() > FloorQuestion.LONGEST) {
                throw new IllegalArgumentException(
                        "A question has from 1 to " + FloorQuestion.LONGEST + " characters.");
            }
        }
    }

    /** Would like a question from the floor answered, or would not any more. */
    record VoteForFloor(int question, boolean wanted) implements StudentCommand {}
}
