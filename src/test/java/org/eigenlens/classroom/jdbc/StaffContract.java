package org.eigenlens.classroom.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.eigenlens.classroom.entry.Fingerprint;
import org.eigenlens.classroom.entry.Token;
import org.eigenlens.classroom.staff.Identity;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How accounts and invitations are kept, on whatever database. */
abstract class StaffContract {

    private static final Instant NOW = Instant.parse("2026-11-28T08:00:00Z");

    private final JdbcStaff staff;
    private final String name = "ada-" + UUID.randomUUID();
    private final Fingerprint invitation = Token.random().fingerprint();

    StaffContract(DataSource source) {
        staff = new JdbcStaff(JdbcClient.create(source), new TransactionTemplate(new JdbcTransactionManager(source)));
        staff.invite(invitation, NOW.plusSeconds(1));
    }

    @Test
    void accountIsMadeAndItsInvitationUsedUp() {
        assertThat(staff.admit(invitation, name, "{hash}1", NOW)).isTrue();
        assertThat(staff.isEmpty()).isFalse();
        assertThat(staff.passwordHash(name)).contains("{hash}1");
        assertThat(staff.isInvited(invitation, NOW)).isFalse();
        assertThat(staff.admit(invitation, name + "2", "{hash}2", NOW)).isFalse();
        assertThat(staff.passwordHash(name + "2")).isEmpty();
    }

    @Test
    void takenNameLeavesTheInvitationOpen() {
        staff.admit(invitation, name, "{hash}1", NOW);
        Fingerprint another = Token.random().fingerprint();
        staff.invite(another, NOW.plusSeconds(1));
        assertThat(staff.admit(another, name, "{hash}2", NOW)).isFalse();
        assertThat(staff.passwordHash(name)).contains("{hash}1");
        assertThat(staff.isInvited(another, NOW)).isTrue();
    }

    @Test
    void invitationExpiresAndCanBeEnded() {
        assertThat(staff.admit(invitation, name, "{hash}1", NOW.plusSeconds(1))).isFalse();
        staff.endInvitations();
        assertThat(staff.isInvited(invitation, NOW)).isFalse();
    }

    @Test
    void whoComesFromAProviderHasOneAccountWithoutAPassword() {
        Identity identity =
                new Identity("https://id.example.org", UUID.randomUUID().toString());
        assertThat(staff.account(identity)).isEmpty();
        assertThat(staff.adopt(identity, name, NOW)).isTrue();
        assertThat(staff.account(identity)).contains(name);
        assertThat(staff.has(name)).isTrue();
        assertThat(staff.passwordHash(name)).isEmpty();
        assertThat(staff.adopt(identity, name + "-2", NOW)).isFalse();
        assertThat(staff.has(name + "-2")).isFalse();
    }

    @Test
    void nameThatIsTakenIsNotGivenToWhoComesFromAProvider() {
        staff.admit(invitation, name, "{hash}1", NOW);
        Identity identity =
                new Identity("https://id.example.org", UUID.randomUUID().toString());
        assertThat(staff.adopt(identity, name, NOW)).isFalse();
        assertThat(staff.account(identity)).isEmpty();
    }
}
