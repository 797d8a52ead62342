package org.eigenlens.classroom.jdbc;

import org.eigenlens.classroom.live.Journal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/** Gives rooms a journal in the application's database. */
@Configuration
class JournalConfiguration {

    @Bean
    Journal journal(JdbcTemplate database, TransactionOperations transaction) {
        return new JdbcJournal(database, transaction);
    }
}
