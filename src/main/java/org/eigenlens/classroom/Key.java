package org.eigenlens.classroom;

import org.eigenlens.classroom.entry.RoomCode;
import org.eigenlens.classroom.entry.Token;

/** What somebody holds to be somebody in a room. */
public record Key(RoomCode code, Token token) {}
