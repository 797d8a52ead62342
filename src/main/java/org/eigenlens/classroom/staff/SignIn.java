package org.eigenlens.classroom.staff;

import java.time.Duration;

/** What came of signing in. */
public sealed interface SignIn {

    /** @param name the account's */
    record Welcome(String name) implements SignIn {}

    /** The name or the password is wrong; which of them is not said. */
    record Wrong() implements SignIn {}

    /** There were too many tries; the next may come after a pause. */
    record TooMany(Duration pause) implements SignIn {}
}
