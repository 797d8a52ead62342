package org.eigenlens.classroom.ui;

import org.eigenlens.classroom.entry.RoomCode;

/** The addresses of the classroom's pages, relative to the application's root. */
public final class ClassroomNavigation {

    static final String TEACH = "teach";
    static final String WELCOME = "welcome";
    static final String ROOM = "room/:code?";
    static final String LECTURE = "room/:code/lecture";
    static final String PROJECTOR = "room/:code/projector";
    static final String REPORT = "room/:code/report";
    static final String CODE = "code";
    static final String KEY = "key";

    private ClassroomNavigation() {}

    /** Where a lecturer opens a room. */
    public static String teach() {
        return TEACH;
    }

    /** Where somebody types the code of a room. */
    public static String join() {
        return "room";
    }

    static String welcome(String invitation) {
        return WELCOME + "?" + KEY + "=" + invitation;
    }

    static String room(RoomCode code) {
        return "room/" + code;
    }

    static String lecture(RoomCode code) {
        return room(code) + "/lecture";
    }

    static String lecture(RoomCode code, String key) {
        return lecture(code) + "?" + KEY + "=" + key;
    }

    static String report(RoomCode code) {
        return room(code) + "/report";
    }

    static String projector(RoomCode code, String key) {
        return room(code) + "/projector?" + KEY + "=" + key;
    }
}
