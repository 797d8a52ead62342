package org.eigenlens.classroom.staff;

/**
 * Somebody as an OpenID provider names them, for good: an address or a name may go to somebody else, this does not.
 *
 * @param issuer the provider
 * @param subject its name for one person
 */
public record Identity(String issuer, String subject) {

    /** What the specification allows a subject. */
    private static final int LONGEST = 255;

    /** Refuses what names nobody by an {@link IllegalArgumentException}. */
    public Identity {
        if (issuer.isBlank() || subject.isBlank() || issuer.length() > LONGEST || subject.length() > LONGEST) {
            throw new IllegalArgumentException("A provider and its name for somebody have from 1 to 255 characters.");
        }
    }

    /** Keeps who it is out of logs. */
    @Override
    public String toString() {
        return "Identity[" + issuer + "]";
    }
}
