package org.eigenlens.classroom.jdbc;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.eigenlens.classroom.entry.Fingerprint;
import org.eigenlens.classroom.staff.Identity;
import org.eigenlens.classroom.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;

/** Accounts and invitations in a table each. */
@Repository
class JdbcStaff implements Staff {

    private final JdbcClient database;
    private final TransactionOperations transaction;

    JdbcStaff(JdbcClient database, TransactionOperations transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    @Override
    public boolean isEmpty() {
        return database.sql("select count(*) from lecturer").query(Long.class).single() == 0;
    }

    @Override
    public Optional<String> passwordHash(String name) {
        return database.sql("select password from lecturer where name = :name and password is not null")
                .param("name", name)
                .query(String.class)
                .optional();
    }

    @Override
    public boolean has(String name) {
        return database.sql("select count(*) from lecturer where name = :name")
                        .param("name", name)
                        .query(Long.class)
                        .single()
                > 0;
    }

    @Override
    public Optional<String> account(Identity identity) {
        return database.sql("select lecturer from lecturer_identity where issuer = :issuer and subject = :subject")
                .param("issuer", identity.issuer())
                .param("subject", identity.subject())
                .query(String.class)
                .optional();
    }

    @Override
    public boolean adopt(Identity identity, String name, Instant now) {
        try {
            transaction.executeWithoutResult(status -> {
                add(name, null, now);
                database.sql("insert into lecturer_identity (issuer, subject, lecturer, created_at)"
                                + " values (:issuer, :subject, :lecturer, :now)")
                        .param("issuer", identity.issuer())
                        .param("subject", identity.subject())
                        .param("lecturer", name)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update();
            });
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    @Override
    public void invite(Fingerprint invitation, Instant expires) {
        database.sql("insert into invitation (fingerprint, expires_at) values (:fingerprint, :expires)")
                .param("fingerprint", invitation.hex())
                .param("expires", expires.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void endInvitations() {
        database.sql("delete from invitation").update();
    }

    @Override
    public boolean isInvited(Fingerprint invitation, Instant now) {
        return database.sql("select count(*) from invitation where fingerprint = :fingerprint and expires_at > :now")
                        .param("fingerprint", invitation.hex())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .query(Long.class)
                        .single()
                > 0;
    }

    @Override
    public boolean admit(Fingerprint invitation, String name, String passwordHash, Instant now) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> {
                boolean used =
                        database.sql("delete from invitation where fingerprint = :fingerprint and expires_at > :now")
                                        .param("fingerprint", invitation.hex())
                                        .param("now", now.atOffset(ZoneOffset.UTC))
                                        .update()
                                > 0;
                return used && add(name, passwordHash, now);
            }));
        } catch (DuplicateKeyException takenMeanwhile) {
            return false;
        }
    }

    private boolean add(String name, @Nullable String passwordHash, Instant now) {
        return database.sql("insert into lecturer (name, password, created_at) values (:name, :password, :now)")
                        .param("name", name)
                        .param("password", passwordHash, Types.VARCHAR)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }
}
