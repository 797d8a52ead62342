package org.eigenlens.classroom.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eigenlens.classroom.entry.Fingerprint;
import org.eigenlens.classroom.entry.RoomCode;
import org.eigenlens.classroom.json.CommandJson;
import org.eigenlens.classroom.live.Journal;
import org.eigenlens.classroom.live.Kept;
import org.eigenlens.classroom.live.Order;
import org.eigenlens.classroom.live.OvertakenException;
import org.eigenlens.classroom.room.Decision;
import org.eigenlens.classroom.room.Entrance;
import org.eigenlens.classroom.room.Room;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A journal in two tables. One thread writes whatever has come in meanwhile in one transaction, so that a hall that votes at once waits for a few commits and
 * not for two hundred. An order goes in only in the room's own term and with the next number; what else there is, the database refuses.
 */
final class JdbcJournal implements Journal, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(JdbcJournal.class);
    private static final int MOST_AT_ONCE = 500;

    private static final String OPENED = "select code, lecturer, projector, opened_at, term from room";

    private static final String APPEND = "insert into room_order (room, number, given_by, given_at, command, content)"
            + " select code, ?, ?, ?, ?, ? from room where code = ? and term = ?"
            + " and ? = (select coalesce(max(number), 0) + 1 from room_order where room = ?)";

    private record Entry(Kept after, Order order, CompletableFuture<Void> kept) {

        RoomCode code() {
            return after.room().code();
        }
    }

    private final JdbcTemplate database;
    private final TransactionOperations transaction;
    private final BlockingQueue<Entry> waiting = new LinkedBlockingQueue<>();
    private final Thread writer =
            Thread.ofPlatform().name("room-journal").daemon().unstarted(this::write);
    private volatile boolean open = true;

    JdbcJournal(JdbcTemplate database, TransactionOperations transaction) {
        this.database = database;
        this.transaction = transaction;
        writer.start();
    }

    @Override
    public void begin(Room room) {
        Entrance entrance = room.entrance();
        database.update(
                "insert into room (code, lecturer, projector, opened_at) values (?, ?, ?, ?)",
                room.code().text(),
                entrance.lecturer().hex(),
                entrance.projector(),
                written(room.life().opened()));
    }

    @Override
    public boolean claim(RoomCode code, long term) {
        return database.update("update room set term = term + 1 where code = ? and term = ?", code.text(), term) == 1;
    }

    @Override
    public CompletableFuture<Void> append(Kept after, Order order) {
        Entry entry = new Entry(after, order, new CompletableFuture<>());
        waiting.add(entry);
        return entry.kept();
    }

    private void write() {
        List<Entry> batch = new ArrayList<>();
        while (open || !waiting.isEmpty()) {
            try {
                batch.add(waiting.take());
                waiting.drainTo(batch, MOST_AT_ONCE);
                keep(batch);
            } catch (InterruptedException closed) {
                waiting.drainTo(batch);
                if (!batch.isEmpty()) {
                    keep(batch);
                }
                return;
            }
            batch.clear();
        }
    }

    /** What is wrong with one room is no matter to the others: if a batch fails, each room is tried alone. */
    private void keep(List<Entry> batch) {
        Map<RoomCode, List<Entry>> rooms = batch.stream().collect(Collectors.groupingBy(Entry::code));
        try {
            insert(batch);
        } catch (RuntimeException failure) {
            if (rooms.size() > 1) {
                rooms.values().forEach(this::keep);
            } else {
                LOG.error("{} orders are not kept", batch.size(), failure);
                batch.forEach(entry -> entry.kept().completeExceptionally(failure));
            }
        }
    }

    private void insert(List<Entry> batch) {
        int[] added = transaction.execute(status -> database.batchUpdate(APPEND, new Batch(batch)));
        IntStream.range(0, batch.size()).forEach(i -> {
            if (added[i] == 1) {
                batch.get(i).kept().complete(null);
            } else {
                batch.get(i).kept().completeExceptionally(new OvertakenException());
            }
        });
    }

    private record Batch(List<Entry> entries) implements BatchPreparedStatementSetter {

        @Override
        public void setValues(PreparedStatement statement, int i) throws SQLException {
            Entry entry = entries.get(i);
            Order order = entry.order();
            statement.setLong(1, entry.after().orders());
            statement.setString(2, order.by().hex());
            statement.setObject(3, written(order.at()));
            statement.setString(4, CommandJson.name(order.command()));
            statement.setString(5, CommandJson.content(order.command()));
            statement.setString(6, entry.code().text());
            statement.setLong(7, entry.after().term());
            statement.setLong(8, entry.after().orders());
            statement.setString(9, entry.code().text());
        }

        @Override
        public int getBatchSize() {
            return entries.size();
        }
    }

    @Override
    public boolean has(RoomCode code, Order order) {
        return count(
                        "select count(*) from room_order where room = ? and given_by = ? and given_at = ? and command = ?",
                        code.text(),
                        order.by().hex(),
                        written(order.at()),
                        CommandJson.name(order.command()))
                > 0;
    }

    @Override
    public long orders(RoomCode code) {
        return count("select coalesce(max(number), 0) from room_order where room = ?", code.text());
    }

    private long count(String sql, Object... parameters) {
        return Objects.requireNonNull(database.queryForObject(sql, Long.class, parameters));
    }

    @Override
    public void forget(RoomCode code) {
        database.update("delete from room where code = ?", code.text());
    }

    @Override
    public Optional<Kept> read(RoomCode code) {
        return database.query(OPENED + " where code = ?", (row, number) -> opened(row), code.text()).stream()
                .map(this::replayed)
                .findAny();
    }

    @Override
    public List<Kept> restore(Instant now, Predicate<RoomCode> wanted) {
        Map<Boolean, List<Kept>> rooms = database.query(OPENED, (row, number) -> opened(row)).stream()
                .filter(kept -> wanted.test(kept.room().code()))
                .map(this::replayed)
                .collect(Collectors.partitioningBy(kept -> kept.room().life().isExpired(now)));
        rooms.getOrDefault(true, List.of()).forEach(kept -> forget(kept.room().code()));
        return rooms.getOrDefault(false, List.of());
    }

    private static Kept opened(ResultSet row) throws SQLException {
        Room room = Room.open(
                new Entrance(
                        new RoomCode(row.getString("code")),
                        new Fingerprint(row.getString("lecturer")),
                        row.getString("projector")),
                read(row, "opened_at"));
        return new Kept(room, row.getLong("term"), 0);
    }

    private Kept replayed(Kept opened) {
        List<Order> orders = database.query(
                "select given_by, given_at, command, content from room_order where room = ? order by number",
                (row, number) -> new Order(
                        new Fingerprint(row.getString("given_by")),
                        CommandJson.read(row.getString("command"), row.getString("content")),
                        read(row, "given_at")),
                opened.room().code().text());
        Room room = opened.room();
        for (Order order : orders) {
            if (order.on(room) instanceof Decision.Done done) {
                room = done.room();
            } else {
                LOG.error(
                        "A {} in room {} that was carried out is refused now",
                        CommandJson.name(order.command()),
                        room.code());
            }
        }
        return new Kept(room, opened.term(), orders.size());
    }

    /** Keeps what is still waiting, and ends. */
    @Override
    public void close() {
        open = false;
        writer.interrupt();
        try {
            writer.join();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private static OffsetDateTime written(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Instant read(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
