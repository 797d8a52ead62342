package org.eigenlens.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * A link to a port of this machine that delivers each byte, in either direction, after half a round trip.
 *
 * <p>The delay is a property of the link and not of its throughput: bytes that come while others wait are not held up by them.
 */
public final class DelayLink implements AutoCloseable {

    private static final int CHUNK = 65_536;

    private final ServerSocket entrance;
    private final int target;
    private final long oneWayNanos;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();

    /** The ends over which nothing comes any more, though they look open. */
    private final Set<Socket> hushed = ConcurrentHashMap.newKeySet();

    /** Connections that somebody has begun in the silence. */
    private final List<Runnable> waiting = new ArrayList<>();

    private boolean silent;

    /** Opens a link with a round trip in milliseconds. */
    public DelayLink(int target, int roundTripMilliseconds) throws IOException {
        this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.target = target;
        this.oneWayNanos = roundTripMilliseconds * 1_000_000L / 2;
        Thread.ofVirtual().start(this::accept);
    }

    public int port() {
        return entrance.getLocalPort();
    }

    private void accept() {
        try {
            while (true) {
                Socket near = entrance.accept();
                Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
                near.setTcpNoDelay(true);
                far.setTcpNoDelay(true);
                ends.addAll(List.of(near, far));
                begin(() -> {
                    join(near, far);
                    join(far, near);
                });
            }
        } catch (IOException closed) {
            // The link has been closed.
        }
    }

    private synchronized void begin(Runnable connection) {
        if (silent) {
            waiting.add(connection);
        } else {
            connection.run();
        }
    }

    private record Parcel(byte[] bytes, long due) {}

    private void join(Socket from, Socket to) {
        BlockingQueue<Parcel> underWay = new LinkedBlockingQueue<>();
        Thread.ofVirtual().start(() -> send(from, underWay));
        Thread.ofVirtual().start(() -> deliver(underWay, to));
    }

    private void send(Socket from, BlockingQueue<Parcel> underWay) {
        byte[] buffer = new byte[CHUNK];
        try (InputStream in = from.getInputStream()) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                if (hushed.contains(from)) {
                    continue;
                }
                underWay.add(new Parcel(Arrays.copyOf(buffer, n), System.nanoTime() + oneWayNanos));
            }
        } catch (IOException closed) {
            // The other end is told below.
        }
        underWay.add(new Parcel(new byte[0], System.nanoTime() + oneWayNanos));
    }

    private static void deliver(BlockingQueue<Parcel> underWay, Socket to) {
        try (OutputStream out = to.getOutputStream()) {
            for (Parcel parcel = underWay.take(); parcel.bytes().length > 0; parcel = underWay.take()) {
                Thread.sleep(Duration.ofNanos(Math.max(0, parcel.due() - System.nanoTime())));
                out.write(parcel.bytes());
                out.flush();
            }
        } catch (IOException closed) {
            // Nobody is there to read on.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets nothing through any more and tells neither end, as when a network drops out of sight. */
    public synchronized void hush() {
        silent = true;
        hushed.addAll(ends);
    }

    /** Lets through what has been connected since it fell silent, as repeated packets do; what was connected before stays silent. */
    public synchronized void speak() {
        silent = false;
        waiting.forEach(Runnable::run);
        waiting.clear();
    }

    /** Cuts the link: whatever goes over it ends, and nothing new comes through. */
    @Override
    public void close() {
        try {
            entrance.close();
            for (Socket end : ends) {
                end.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
