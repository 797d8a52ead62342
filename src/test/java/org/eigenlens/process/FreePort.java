package org.eigenlens.process;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports at which nobody listens, for a process that is about to.
 *
 * <p>They lie below those that systems give to outgoing connections (from 32768 on Linux, 49152 elsewhere): a browser or a database might be given one of
 * these before the process is there.
 */
public final class FreePort {

    /** Above the last port that browsers refuse to go to, 10080. */
    private static final int LOWEST = 11_000;

    private static final int HIGHEST = 32_000;

    private FreePort() {}

    /** A port that is free at this moment, drawn at random, so that two processes that look for one hardly find the same. */
    public static int find() {
        int port;
        do {
            port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
        } while (!isFree(port));
        return port;
    }

    private static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket(port)) {
            return probe.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
