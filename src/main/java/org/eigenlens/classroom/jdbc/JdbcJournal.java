package org.eigenlens.classroom.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.eigenlens.classroom.entry.Fingerprint;
import org.eigenlens.classroom.entry.RoomCode;
import org.eigenlens.classroom.live.Journal;
import org.eigenlens.classroom.live.Order;
import org.eigenlens.classroom.room.Decision;
import org.eigenlens.classroom.room.Entrance;
import org.eigenlens.classroom.room.Room;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A journal in two tables. One thread writes whatever has come in meanwhile in one transaction, so that a hall that votes at once waits for a few commits and
 * not for two hundred.
 */
final class JdbcJournal implements Journal, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(JdbcJournal.class);
    private static final int MOST_AT_ONCE = 500;

    private record Entry(RoomCode code, Order order, CompletableFuture<Void> kept) {}

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
    public CompletableFuture<Void> append(RoomCode code, Order order) {
        Entry entry = new Entry(code, order, new CompletableFuture<>());
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
                keep(new ArrayList<>(waiting));
                waiting.clear();
                return;
            }
            batch.clear();
        }
    }

    private void keep(List<Entry> batch) {
        try {
            transaction.executeWithoutResult(status -> database.batchUpdate(
                    "insert into room_order (room, given_by, given_at, command, content)"
                            + " select code, ?, ?, ?, ? from room where code = ?",
                    batch,
                    MOST_AT_ONCE,
                    (statement, entry) -> {
                        Order order = entry.order();
                        statement.setString(1, order.by().hex());
                        statement.setObject(2, written(order.at()));
                        statement.setString(3, CommandJson.name(order.command()));
                        statement.setString(4, CommandJson.content(order.command()));
                        statement.setString(5, entry.code().text());
                    }));
            batch.forEach(entry -> entry.kept().complete(null));
        } catch (RuntimeException failure) {
            LOG.error("{} orders are not kept", batch.size(), failure);
            batch.forEach(entry -> entry.kept().completeExceptionally(failure));
        }
    }

    @Override
    public void forget(RoomCode code) {
        database.update("delete from room where code = ?", code.text());
    }

    @Override
    public List<Room> restore(Instant now) {
        List<Room> rooms =
                database
                        .query("select code, lecturer, projector, opened_at from room", (row, number) -> opened(row))
                        .stream()
                        .map(this::replayed)
                        .toList();
        rooms.stream().filter(room -> room.life().isExpired(now)).forEach(room -> forget(room.code()));
        return rooms.stream().filter(room -> !room.life().isExpired(now)).toList();
    }

    private static Room opened(ResultSet row) throws SQLException {
        return Room.open(
                new Entrance(
                        new RoomCode(row.getString("code")),
                        new Fingerprint(row.getString("lecturer")),
                        row.getString("projector")),
                read(row, "opened_at"));
    }

    private Room replayed(Room opened) {
        List<Order> orders = database.query(
                "select given_by, given_at, command, content from room_order where room = ? order by id",
                (row, number) -> new Order(
                        new Fingerprint(row.getString("given_by")),
                        CommandJson.read(row.getString("command"), row.getString("content")),
                        read(row, "given_at")),
                opened.code().text());
        Room room = opened;
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
        return room;
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
