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

    static final String FAILURE = "sign-in";

    /** What the filters of the sign-in call somebody whom the provider knows and who is no lecturer. */
    public static final String NO_LECTURER = "no_lecturer";

    private ClassroomNavigation() {}

    /** Where a lecturer opens a room. */
    public static String teach() {
        return TEACH;
    }

    /** Where a lecturer lands whose sign-in elsewhere has come to nothing: always here, whatever was asked for. */
    public static String teachAfterFailure(String error) {
        return TEACH + "?" + FAILURE + "=" + (error.equals(NO_LECTURER) ? NO_LECTURER : "failed");
    }

    /** Where Spring Security's filter sends somebody on to the provider of a registration. */
    static String signInAt(String registration) {
        return "oauth2/authorization/" + registration;
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
