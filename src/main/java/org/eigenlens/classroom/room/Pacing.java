package org.eigenlens.classroom.room;

/** How freely students move through what the lecturer shows. */
public enum Pacing {
    /** Their pages follow; each may try alone and follow again. */
    TOGETHER,
    /** Everybody stops and looks up. */
    PAUSED,
    /** Everybody goes their own way. */
    FREE
}
