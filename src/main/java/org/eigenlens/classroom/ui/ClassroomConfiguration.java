package org.eigenlens.classroom.ui;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.eigenlens.classroom.Classrooms;
import org.eigenlens.classroom.Leading;
import org.eigenlens.classroom.Measures;
import org.eigenlens.classroom.entry.DrawnCodes;
import org.eigenlens.classroom.entry.Tries;
import org.eigenlens.classroom.grid.GridRooms;
import org.eigenlens.classroom.grid.GridSettings;
import org.eigenlens.classroom.live.InProcessMoves;
import org.eigenlens.classroom.live.InProcessRooms;
import org.eigenlens.classroom.live.Journal;
import org.eigenlens.classroom.live.LiveRooms;
import org.eigenlens.classroom.live.Moves;
import org.eigenlens.classroom.question.Prompts;
import org.eigenlens.classroom.staff.Lecturers;
import org.eigenlens.classroom.staff.Staff;
import org.eigenlens.lesson.ui.SharedLessons;
import org.eigenlens.quiz.Families;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Puts the classroom together: rooms with a journal of what must last, in the memory of this process or, where others are named, of several. */
@Configuration
@EnableScheduling
@EnableConfigurationProperties(GridSettings.class)
class ClassroomConfiguration {

    private static final long MINUTE = 60_000;

    @Bean
    LiveRooms liveRooms(Journal journal, Clock clock, GridSettings grid) {
        if (!grid.isAlone()) {
            return GridRooms.open(grid, journal, clock);
        }
        InProcessRooms rooms = new InProcessRooms(journal);
        rooms.restore(clock.instant());
        return rooms;
    }

    @Bean
    Prompts prompts(SharedLessons lessons) {
        return new Prompts(Families.find(), lessons::lesson);
    }

    @Bean
    Classrooms classrooms(
            LiveRooms rooms, Prompts prompts, Clock clock, DrawnCodes drawn, Tries tries, MeterRegistry meters) {
        return new Classrooms(rooms, prompts, clock, drawn, tries, new Measures(meters));
    }

    /** Tries are counted as far as rooms go. */
    @Bean
    Tries tries(LiveRooms rooms) {
        return rooms instanceof GridRooms several ? several.tries() : Tries.ALONE;
    }

    /** Moves go as far as rooms do. */
    @Bean
    Moves moves(LiveRooms rooms) {
        return rooms instanceof GridRooms several ? several.moves() : new InProcessMoves();
    }

    @Bean
    Leading leading(LiveRooms rooms, Moves moves, Clock clock) {
        return new Leading(rooms, moves, clock);
    }

    @Bean
    Lecturers lecturers(Staff staff, Clock clock, Tries tries) {
        return new Lecturers(staff, clock, tries);
    }

    @Bean
    Sweeper sweeper(Classrooms classrooms) {
        return new Sweeper(classrooms);
    }

    /** Clears away what has expired. */
    record Sweeper(Classrooms classrooms) {

        @Scheduled(fixedDelay = MINUTE)
        void sweep() {
            classrooms.sweep();
        }
    }
}
