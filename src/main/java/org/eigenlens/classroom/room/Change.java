package org.eigenlens.classroom.room;

import java.time.Instant;
import org.eigenlens.classroom.entry.Fingerprint;

/** Makes the next room out of one, for a command whose giver may give it. */
final class Change {

    private final Instant now;
    private final Room before;
    private Entrance entrance;
    private Life life;
    private Roll roll;
    private Place place;
    private Pacing pacing;
    private Asked asked;
    private PaceLine pace;
    private Floor floor;
    private boolean namesShown;

    Change(Room before, Instant now) {
        this.before = before;
        this.now = now;
        entrance = before.entrance();
        life = before.life();
        roll = before.roll();
        place = before.place();
        pacing = before.pacing();
        asked = before.asked();
        pace = before.pace();
        floor = before.floor();
        namesShown = before.namesShown();
    }

    private Room made() {
        return new Room(before.version() + 1, entrance, life, roll, place, pacing, asked, pace, floor, namesShown);
    }

    Room join(Fingerprint who, Join join) {
        roll = roll.with(who, join.nickname());
        return made();
    }

    Room byStudent(MemberId id, StudentCommand command) {
        switch (command) {
            case StudentCommand.Arrive arrive -> roll = roll.change(id, Member::arrived);
            case StudentCommand.Depart depart -> roll = roll.change(id, Member::departed);
            case StudentCommand.Answer answer -> asked = asked.answered(id, answer);
            case StudentCommand.FindPace find -> pace = pace.with(id, find.pace(), now, roll.present());
            case StudentCommand.AskFromFloor ask -> floor = floor.with(id, ask.text());
            case StudentCommand.VoteForFloor vote ->
                floor = floor.change(vote.question(), question -> question.voted(id, vote.wanted()));
        }
        return made();
    }

    Room byLecturer(LecturerCommand command) {
        life = life.busy(now);
        switch (command) {
            case LecturerCommand.Show show -> place = show.place();
            case LecturerCommand.SetPacing set -> pacing = set.pacing();
            case LecturerCommand.ShowNames show -> namesShown = show.shown();
            case LecturerCommand.End end -> life = life.end();
            case LecturerCommand.Ask ask -> asked = asked.with(ask.source(), ask.seed());
            case LecturerCommand.AskAgain again -> asked = asked.change(question -> question.again(again.seed()));
            case LecturerCommand.CloseQuestion close ->
                asked = asked.change(question -> question.change(Round::closed));
            case LecturerCommand.Reveal reveal -> asked = asked.change(LiveQuestion::revealed);
            case LecturerCommand.SetAside aside -> asked = asked.setAside();
            case LecturerCommand.LockDoor lock -> roll = roll.locked(lock.locked());
            case LecturerCommand.Rename rename -> roll = roll.renamed(rename.member(), rename.nickname());
            case LecturerCommand.SendAway send -> sendAway(send.member());
            case LecturerCommand.MarkAnswered mark ->
                floor = floor.change(mark.question(), question -> question.answered(mark.answered()));
            case LecturerCommand.RemoveFromFloor remove -> floor = floor.without(remove.question());
        }
        return made();
    }

    private void sendAway(MemberId member) {
        roll = roll.without(member);
        pace = pace.without(member, now, roll.present());
    }
}
