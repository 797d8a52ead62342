package org.eigenlens.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eigenlens.process.FreePort;
import org.eigenlens.process.JavaProcess;

/** The application's own jar, running in a process of its own on a free port. */
final class Server implements AutoCloseable {

    private static final Path JAR = Path.of("target", "serve", "eigenlens.jar");
    private static final Duration START = Duration.ofMinutes(5);

    private static final Pattern INVITATION = Pattern.compile("welcome\\?key=(\\S+)");
    private static final Pattern HEAP_USED = Pattern.compile("used (\\d+)K");
    private static final Pattern THREADS = Pattern.compile("java\\.threads\\.live=(\\d+)");

    private final Process process;
    private final int port;
    private final Path log;

    private Server(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** Starts the jar that {@code ./eigenlens} has built, and waits until it says that it is open. */
    static Server start() throws IOException, InterruptedException {
        int port = FreePort.find();
        Path data = Files.createTempDirectory("eigenlens-bench");
        Path log = data.resolve("log");
        Process process = new ProcessBuilder(
                        JavaProcess.tool("java"),
                        "-jar",
                        JAR.toString(),
                        "--server.port=" + port,
                        "--eigenlens.data=" + data)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Server server = new Server(process, port, log);
        server.awaitOpen();
        return server;
    }

    private void awaitOpen() throws IOException, InterruptedException {
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

    /** The key of the link that makes the account of the first lecturer. */
    String firstInvitation() throws IOException {
        return first(INVITATION, Files.readString(log));
    }

    /** How many lines of its log tell of an error. */
    long errors() throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(" ERROR ")).count();
        }
    }

    /** What lives on its heap after a collection, in megabytes. */
    double heapMegabytes() throws IOException, InterruptedException {
        // What a first collection hands to its reference queues, a second one takes.
        ask("GC.run");
        ask("GC.run");
        return Double.parseDouble(first(HEAP_USED, ask("GC.heap_info"))) / 1024;
    }

    /** How many threads of the platform it has. */
    int threads() throws IOException, InterruptedException {
        return Integer.parseInt(first(THREADS, ask("PerfCounter.print")));
    }

    private String ask(String command) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(JavaProcess.tool("jcmd"), String.valueOf(process.pid()), command)
                .redirectErrorStream(true)
                .start();
        String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        jcmd.waitFor();
        return said;
    }

    private static String first(Pattern what, String text) {
        Matcher found = what.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("There is no " + what + " in:\n" + text);
        }
        return found.group(1);
    }

    @Override
    public void close() {
        process.destroy();
    }
}
