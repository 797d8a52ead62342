package org.eigenlens.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The application's own jar, running in a process of its own on a free port. */
final class Server implements AutoCloseable {

    private static final Path JAR = Path.of("target", "serve", "eigenlens.jar");
    private static final Duration START = Duration.ofMinutes(5);

    private final Process process;
    private final int port;

    private Server(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts the jar that {@code ./eigenlens} has built, and waits until it says that it is open. */
    static Server start() throws IOException, InterruptedException {
        int port = freePort();
        Path data = Files.createTempDirectory("eigenlens-bench");
        Path log = data.resolve("log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        JAR.toString(),
                        "--server.port=" + port,
                        "--eigenlens.data=" + data)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Server server = new Server(process, port);
        server.awaitOpen(log);
        return server;
    }

    private void awaitOpen(Path log) throws IOException, InterruptedException {
        long end = System.nanoTime() + START.toNanos();
        while (!Files.readString(log).contains("is open at")) {
            if (System.nanoTime() > end || process.waitFor(50, TimeUnit.MILLISECONDS)) {
                close();
                throw new IllegalStateException("The server did not open:\n" + Files.readString(log));
            }
        }
    }

    int port() {
        return port;
    }

    /** The processor time that the server has used so far, in milliseconds. */
    double cpuMilliseconds() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e6;
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
