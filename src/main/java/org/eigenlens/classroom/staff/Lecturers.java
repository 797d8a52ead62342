package org.eigenlens.classroom.staff;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eigenlens.classroom.entry.Token;
import org.eigenlens.classroom.entry.Tries;
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
    private static final String NOT_IN_A_NAME = "[^\\p{L}\\p{N}._@-]";
    private static final int LONGEST_FITTING = 58;
    private static final int MOST_ALIKE = 1_000;

    private final Staff staff;
    private final Clock clock;
    private final SignInLimit limit;
    private final PasswordEncoder passwords = PasswordEncoderFactories.createDelegatingPasswordEncoder();

    /** Compared where there is no account, so that it takes as long to say so. */
    private final String nobodysHash = passwords.encode(Token.random().text());

    /** @param tries tells of tries to sign in at other processes */
    public Lecturers(Staff staff, Clock clock, Tries tries) {
        this.staff = staff;
        this.clock = clock;
        this.limit = new SignInLimit(tries);
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
        if (staff.has(canonical)) {
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

    /**
     * The account of somebody whom a provider has let in, made if there is none. It never is one that was made otherwise, whatever it is called.
     *
     * @param claims what the provider says of them, which may name the account
     */
    public String recognize(Identity identity, Map<String, Object> claims) {
        return staff.account(identity).orElseGet(() -> adopt(identity, claims));
    }

    private String adopt(Identity identity, Map<String, Object> claims) {
        String wished = Eligibility.names(claims).stream()
                .map(Lecturers::fitting)
                .filter(name -> name.matches(NAME))
                .findFirst()
                .orElse("lecturer");
        for (int i = 1; i <= MOST_ALIKE; i++) {
            String name = i == 1 ? wished : wished + "-" + i;
            if (!staff.has(name) && staff.adopt(identity, name, clock.instant())) {
                return name;
            }
            // Who signs in twice at once has the account that the other sign-in has made.
            Optional<String> meanwhile = staff.account(identity);
            if (meanwhile.isPresent()) {
                return meanwhile.get();
            }
        }
        throw new IllegalStateException("No name is free for an account.");
    }

    /** What of a name can be an account's, with room for a number after it. */
    private static String fitting(String name) {
        String fit = canonical(name).replaceAll(NOT_IN_A_NAME, ".");
        return fit.substring(0, Math.min(fit.length(), LONGEST_FITTING));
    }

    /** Names are the same in small letters and in capitals. */
    private static String canonical(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
