package org.eigenlens.classroom.room;

/** How a student finds the pace. Who finds nothing says nothing. */
public enum Pace {
    LOST,
    TOO_FAST,
    TOO_SLOW
}
