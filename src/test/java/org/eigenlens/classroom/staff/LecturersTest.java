package org.eigenlens.classroom.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eigenlens.classroom.entry.Fingerprint;
import org.eigenlens.classroom.entry.Token;
import org.eigenlens.classroom.entry.Tries;
import org.junit.jupiter.api.Test;

class LecturersTest {

    private static final Instant NOW = Instant.parse("2026-11-28T08:00:00Z");
    private static final String PASSWORD = "four words are enough";

    private final Map<String, String> accounts = new HashMap<>();
    private final Map<Fingerprint, Instant> invitations = new HashMap<>();

    private final Map<Identity, String> identities = new HashMap<>();

    private final Staff staff = new Staff() {
        @Override
        public boolean isEmpty() {
            return accounts.isEmpty();
        }

        @Override
        public Optional<String> passwordHash(String name) {
            return Optional.ofNullable(accounts.get(name)).filter(hash -> !hash.isEmpty());
        }

        @Override
        public boolean has(String name) {
            return accounts.containsKey(name);
        }

        @Override
        public Optional<String> account(Identity identity) {
            return Optional.ofNullable(identities.get(identity));
        }

        @Override
        public boolean adopt(Identity identity, String name, Instant now) {
            if (accounts.containsKey(name) || identities.containsKey(identity)) {
                return false;
            }
            accounts.put(name, "");
            identities.put(identity, name);
            return true;
        }

        @Override
        public void invite(Fingerprint invitation, Instant expires) {
            invitations.put(invitation, expires);
        }

        @Override
        public void endInvitations() {
            invitations.clear();
        }

        @Override
        public boolean isInvited(Fingerprint invitation, Instant now) {
            return invitations.getOrDefault(invitation, Instant.MIN).isAfter(now);
        }

        @Override
        public boolean admit(Fingerprint invitation, String name, String passwordHash, Instant now) {
            return isInvited(invitation, now)
                    && invitations.remove(invitation) != null
                    && accounts.putIfAbsent(name, passwordHash) == null;
        }
    };

    private final Lecturers lecturers = at(NOW);

    private Lecturers at(Instant when) {
        return new Lecturers(staff, Clock.fixed(when, ZoneOffset.UTC), Tries.ALONE);
    }

    @Test
    void firstInvitationIsMadeForEachProcessAsLongAsThereIsNobodyAndOneIsUsed() {
        Token first = lecturers.firstInvitation().orElseThrow();
        Token other = lecturers.firstInvitation().orElseThrow();
        assertThat(lecturers.admit(first, "Ada", PASSWORD)).isEqualTo(Admission.MADE);
        assertThat(lecturers.isInvited(other)).isFalse();
        assertThat(lecturers.admit(other, "Ben", PASSWORD)).isEqualTo(Admission.NOT_INVITED);
        assertThat(lecturers.firstInvitation()).isEmpty();
    }

    @Test
    void invitationWorksOnceAndNotForEver() {
        Token invitation = lecturers.invite();
        assertThat(at(NOW.plus(Lecturers.INVITATION)).admit(invitation, "ada", PASSWORD))
                .isEqualTo(Admission.NOT_INVITED);
        assertThat(lecturers.admit(invitation, "ada", PASSWORD)).isEqualTo(Admission.MADE);
        assertThat(lecturers.admit(invitation, "ben", PASSWORD)).isEqualTo(Admission.NOT_INVITED);
    }

    @Test
    void badNamesAndPasswordsUseNoInvitationUp() {
        Token invitation = lecturers.invite();
        assertThat(lecturers.admit(invitation, "a", PASSWORD)).isEqualTo(Admission.BAD_NAME);
        assertThat(lecturers.admit(invitation, "<b>ada</b>", PASSWORD)).isEqualTo(Admission.BAD_NAME);
        assertThat(lecturers.admit(invitation, "ada", "short")).isEqualTo(Admission.BAD_PASSWORD);
        assertThat(lecturers.admit(invitation, "ada", "x".repeat(73))).isEqualTo(Admission.BAD_PASSWORD);
        assertThat(lecturers.admit(invitation, "ada", PASSWORD)).isEqualTo(Admission.MADE);
        assertThat(lecturers.admit(lecturers.invite(), " ADA ", PASSWORD)).isEqualTo(Admission.NAME_TAKEN);
    }

    @Test
    void passwordIsKeptAsAHashOfTheCurrentDefault() {
        lecturers.admit(lecturers.invite(), "ada", PASSWORD);
        assertThat(accounts.get("ada")).startsWith("{bcrypt}").doesNotContain(PASSWORD);
    }

    @Test
    void whoKnowsThePasswordIsWelcome() {
        lecturers.admit(lecturers.invite(), "ada", PASSWORD);
        assertThat(lecturers.signIn("Ada", PASSWORD, "192.0.2.1")).isEqualTo(new SignIn.Welcome("ada"));
        assertThat(lecturers.signIn("ada", PASSWORD + "!", "192.0.2.1")).isEqualTo(new SignIn.Wrong());
        assertThat(lecturers.signIn("nobody", PASSWORD, "192.0.2.1")).isEqualTo(new SignIn.Wrong());
        assertThat(lecturers.signIn("ada", "x".repeat(10_000), "192.0.2.1")).isEqualTo(new SignIn.Wrong());
    }

    @Test
    void guessingAtAnAccountIsSlowedEvenFromManyAddresses() {
        SignInLimit limit = new SignInLimit(Tries.ALONE);
        for (int i = 0; i < SignInLimit.AT_AN_ACCOUNT; i++) {
            assertThat(limit.take("ada", "192.0.2." + i)).isEmpty();
        }
        assertThat(limit.take("ada", "198.51.100.1"))
                .hasValueSatisfying(pause -> assertThat(pause).isBetween(Duration.ofSeconds(1), Duration.ofMinutes(1)));
        assertThat(limit.take("ben", "198.51.100.1")).isEmpty();
    }

    @Test
    void guessingFromAnAddressIsSlowedAtWhateverAccounts() {
        SignInLimit limit = new SignInLimit(Tries.ALONE);
        for (int i = 0; i < SignInLimit.FROM_AN_ADDRESS; i++) {
            assertThat(limit.take("somebody" + i, "192.0.2.1")).isEmpty();
        }
        assertThat(limit.take("ada", "192.0.2.1")).isPresent();
        assertThat(limit.take("ada", "192.0.2.2")).isEmpty();
    }

    private String recognize(String subject, String email) {
        return lecturers.recognize(
                new Identity("https://id.example.org", subject), Map.of("email", email, "email_verified", true));
    }

    @Test
    void whoComesFromAProviderHasTheAccountThatTheyHadBefore() {
        assertThat(recognize("1", "Ada@example.org")).isEqualTo("ada@example.org");
        assertThat(recognize("1", "ada.lovelace@example.org")).isEqualTo("ada@example.org");
    }

    @Test
    void whoComesFromAProviderNeverGetsAnAccountOfSomebodyElse() {
        lecturers.admit(lecturers.invite(), "ada@example.org", PASSWORD);
        assertThat(recognize("1", "ada@example.org")).isEqualTo("ada@example.org-2");
        assertThat(recognize("2", "ada@example.org")).isEqualTo("ada@example.org-3");
        assertThat(lecturers.signIn("ada@example.org", PASSWORD, "::1"))
                .isEqualTo(new SignIn.Welcome("ada@example.org"));
    }

    @Test
    void accountFromAProviderHasNoPasswordToGuess() {
        String account = recognize("1", "ada@example.org");
        assertThat(lecturers.signIn(account, "", "::1")).isEqualTo(new SignIn.Wrong());
    }

    @Test
    void addressThatIsNotVerifiedNamesNoAccount() {
        Identity identity = new Identity("https://id.example.org", "1");
        assertThat(lecturers.recognize(identity, Map.of("email", "rector@example.org")))
                .isEqualTo("lecturer");
    }

    @Test
    void nameOfAnAccountIsMadeOfWhatANameMayHave() {
        assertThat(recognize("1", "ada+<b>lectures</b>@example.org")).isEqualTo("ada..b.lectures..b.@example.org");
        assertThat(recognize("2", "a".repeat(300) + "@example.org")).hasSize(58);
    }
}
