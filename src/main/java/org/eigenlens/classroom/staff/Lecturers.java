package org.eigenlens.classroom.staff;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.eigenlens.classroom.entry.Token;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Makes lecturers' accounts by invitation, and checks who signs in. Passwords are kept as Spring Security keeps them by default. */
public final class Lecturers {

    /** An invitation that nobody has used ends then. */
    public static final Duration INVITATION = Duration.ofDays(7);

    public static final int SHORTEST_PASSWORD = 10;

    /** What bcrypt reads of a password; the rest would not count. */
    static final int LONGEST_PASSWORD_BYTES = 72;

    private static final String NAME = "[\\p{L}\\p{N}._@-]{2,64}";

    private final Staff staff;
    private final Clock clock;
    private final SignInLimit limit;
    private final PasswordEncoder passwords = PasswordEncoderFactories.createDelegatingPasswordEncoder();

    /** Compared where there is no account, so that it takes as long to say so. */
    private final String nobodysHash = passwords.encode(Token.random().text());

    public Lecturers(Staff staff, Clock clock) {
        this.staff = staff;
        this.clock = clock;
        this.limit = new SignInLimit();
    }

    /**
     * An invitation for the first lecturer, as long as there is none. Each process that starts has one, since nobody knows whose log is read; whichever is used first ends
     * the others.
     */
    public Optional<Token> firstInvitation() {
        return staff.isEmpty() ? Optional.of(invite()) : Optional.empty();
    }

    /** An invitation for one more lecturer. Only a lecturer may be given it. */
    public Token invite() {
        Token invitation = Token.random();
        staff.invite(invitation.fingerprint(), clock.instant().plus(INVITATION));
        return invitation;
    }

    public boolean isInvited(Token invitation) {
        return staff.isInvited(invitation.fingerprint(), clock.instant());
    }

    /** Makes an account for whoever holds an invitation, which is used up by it. */
    public Admission admit(Token invitation, String name, String password) {
        String canonical = canonical(name);
        if (!isInvited(invitation)) {
            return Admission.NOT_INVITED;
        }
        if (!canonical.matches(NAME)) {
            return Admission.BAD_NAME;
        }
        if (password.length() < SHORTEST_PASSWORD
                || password.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD_BYTES) {
            return Admission.BAD_PASSWORD;
        }
        if (staff.passwordHash(canonical).isPresent()) {
            return Admission.NAME_TAKEN;
        }
        boolean first = staff.isEmpty();
        if (!staff.admit(invitation.fingerprint(), canonical, passwords.encode(password), clock.instant())) {
            return Admission.NOT_INVITED;
        }
        if (first) {
            staff.endInvitations();
        }
        return Admission.MADE;
    }

    /**
     * Checks who signs in.
     *
     * @param address from where; too many tries from there, or at one account, have to wait
     */
    public SignIn signIn(String name, String password, String address) {
        String canonical = canonical(name);
        Optional<Duration> pause = limit.take(canonical, address);
        if (pause.isPresent()) {
            return new SignIn.TooMany(pause.get());
        }
        Optional<String> hash = staff.passwordHash(canonical);
        boolean right = password.getBytes(StandardCharsets.UTF_8).length <= LONGEST_PASSWORD_BYTES
                && passwords.matches(password, hash.orElse(nobodysHash))
                && hash.isPresent();
        return right ? new SignIn.Welcome(canonical) : new SignIn.Wrong();
    }

    /** Names are the same in small letters and in capitals. */
    private static String canonical(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
