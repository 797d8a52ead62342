package org.eigenlens.classroom.staff;

/** What came of making an account. */
public enum Admission {
    MADE,
    /** The invitation has been used, or is too old. */
    NOT_INVITED,
    /** A name has from 2 to 64 letters, digits, dots, hyphens, underscores or at signs. */
    BAD_NAME,
    NAME_TAKEN,
    /** The password is too short, or too long. */
    BAD_PASSWORD
}
