package org.eigenlens.classroom;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eigenlens.classroom.entry.Nickname;
import org.eigenlens.classroom.question.Prompts;
import org.eigenlens.classroom.question.Tallies;
import org.eigenlens.classroom.room.Actor;
import org.eigenlens.classroom.room.FloorQuestion;
import org.eigenlens.classroom.room.LiveQuestion;
import org.eigenlens.classroom.room.Member;
import org.eigenlens.classroom.room.MemberId;
import org.eigenlens.classroom.room.Phase;
import org.eigenlens.classroom.room.Room;
import org.eigenlens.classroom.room.Round;

/** Makes of a room what each role may see of it. What all see is made once for each state of the room. */
final class Sights {

    private final Prompts prompts;
    private final Tallies tallies;

    /** By identity, as long as anybody holds that state of the room. */
    private final Cache<Room, ClassSight> ofAll =
            Caffeine.newBuilder().weakKeys().build();

    Sights(Prompts prompts, Tallies tallies) {
        this.prompts = prompts;
        this.tallies = tallies;
    }

    ClassSight ofAll(Room room) {
        return ofAll.get(room, this::make);
    }

    private ClassSight make(Room room) {
        return new ClassSight(
                room.version(),
                room.life().ended(),
                room.place(),
                room.pacing(),
                room.asked().current().map(question -> sight(question, Phase.REVEALED)),
                room.floor().waiting().stream().map(FloorSight::of).toList(),
                room.roll().present());
    }

    Sight of(Room room, ClassSight all, Optional<Actor> actor, Instant now) {
        return switch (actor.orElse(null)) {
            case null -> new Sight.OfNobody(all);
            case Actor.Lecturer lecturer -> ofLecturer(room, all, now);
            case Actor.Projector projector -> new Sight.OfProjector(all, room.namesShown() ? names(room) : List.of());
            case Actor.Student student -> ofStudent(room, all, student.id(), now);
        };
    }

    private static List<Nickname> names(Room room) {
        return room.roll().all().stream()
                .filter(Member::isHere)
                .map(Member::nickname)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Sight ofStudent(Room room, ClassSight all, MemberId id, Instant now) {
        return new Sight.OfStudent(
                all,
                id.number(),
                room.roll().member(id).map(Member::nickname),
                room.roll().unwanted().containsKey(id),
                room.asked().current().map(question -> question.last().answers().get(id)),
                Optional.ofNullable(room.pace().of(id, now)),
                room.floor().questions().stream()
                        .filter(question -> question.votes().contains(id))
                        .map(FloorQuestion::id)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private Sight ofLecturer(Room room, ClassSight all, Instant now) {
        return new Sight.OfLecturer(
                all,
                room.asked().current().map(question -> sight(question, Phase.CLOSED)),
                List.copyOf(room.roll().all()),
                room.roll().locked(),
                room.namesShown(),
                room.pace().now(now, room.roll().present()),
                room.pace().samples(),
                room.entrance().projector());
    }

    Report report(Room room) {
        return new Report(
                room.code(),
                room.life().opened(),
                room.roll().joined(),
                room.asked().questions().stream()
                        .map(question -> new Report.Asked(
                                question.id(), results(question, Phase.CLOSED).toList()))
                        .toList(),
                room.pace().samples(),
                room.floor().questions().stream()
                        .map(FloorSight::of)
                        .sorted(Comparator.comparingInt(FloorSight::votes).reversed())
                        .toList());
    }

    /** @param from the phase from which on results may be seen */
    private QuestionSight sight(LiveQuestion question, Phase from) {
        Round last = question.last();
        return new QuestionSight(
                question.id(),
                question.rounds().size(),
                last.phase(),
                prompts.prompt(question.source(), last.seed()),
                question.source().isDrawn(),
                last.answers().size(),
                results(question, from).toList());
    }

    private Stream<Results> results(LiveQuestion question, Phase from) {
        return IntStream.range(0, question.rounds().size())
                .filter(i -> question.rounds().get(i).phase().compareTo(from) >= 0)
                .mapToObj(i -> results(question, i));
    }

    private Results results(LiveQuestion question, int i) {
        Round round = question.rounds().get(i);
        return new Results(
                i + 1, prompts.prompt(question.source(), round.seed()), tallies.of(question.source(), round));
    }
}
