package org.eigenlens.classroom.ui;

import org.eigenlens.classroom.staff.Lecturers;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prints, as long as no lecturer has an account, the link by which the first one makes theirs. It works once, for whoever is the first. */
@Component
class FirstLecturer {

    private final Lecturers lecturers;

    FirstLecturer(Lecturers lecturers) {
        this.lecturers = lecturers;
    }

    @EventListener
    void print(ApplicationReadyEvent event) {
        String port = event.getApplicationContext().getEnvironment().getProperty("local.server.port", "8080");
        lecturers
                .firstInvitation()
                .ifPresent(invitation -> System.out.printf(
                        "The first lecturer makes an account at http://localhost:%s/%s%n",
                        port, ClassroomNavigation.welcome(invitation.text())));
    }
}
