package org.eigenlens.classroom.room;

import org.eigenlens.classroom.entry.Nickname;
import org.jspecify.annotations.Nullable;

/** Somebody who has no role yet comes in as a student; the fingerprint that comes with the command is theirs from now on. */
public record Join(@Nullable Nickname nickname) implements Command {}
