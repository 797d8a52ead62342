package org.eigenlens.classroom.staff;

import java.time.Instant;
import java.util.Optional;
import org.eigenlens.classroom.entry.Fingerprint;

/** The port to where lecturers' accounts and the invitations to make one are kept. */
public interface Staff {

    /** Whether nobody has an account yet. */
    boolean isEmpty();

    /** The hash of an account's password; empty if there is no such account, or if it has none. */
    Optional<String> passwordHash(String name);

    /** Whether there is an account of a name. */
    boolean has(String name);

    /** The account of somebody who signs in at a provider; empty if they have none. */
    Optional<String> account(Identity identity);

    /**
     * Makes an account for somebody who signs in at a provider.
     *
     * @return whether it is made; not if the name is taken, or if they have one
     */
    boolean adopt(Identity identity, String name, Instant now);

    /** Keeps an invitation. */
    void invite(Fingerprint invitation, Instant expires);

    /** Ends all invitations that are open. */
    void endInvitations();

    boolean isInvited(Fingerprint invitation, Instant now);

    /**
     * Makes an account and uses up its invitation, both or neither.
     *
     * @return whether both were done; not if the name is taken or the invitation used or expired
     */
    boolean admit(Fingerprint invitation, String name, String passwordHash, Instant now);
}
