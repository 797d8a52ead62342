package org.eigenlens.journey;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eigenlens.EigenlensApplication;
import org.eigenlens.process.FreePort;
import org.eigenlens.process.JavaProcess;

/** The application in a process of its own, from the classes that the tests run with. */
final class AppProcess implements AutoCloseable {

    private static final long START_SECONDS = 120;
    private static final Pattern INVITATION = Pattern.compile("welcome\\?key=([A-Za-z0-9_-]{32})");

    private final Process process;
    private final Path log;
    private final int port;

    private AppProcess(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** Starts it, and does not wait until it is open. */
    static AppProcess start(Path folder, List<String> settings) throws IOException {
        int port = FreePort.find();
        Path log = Files.createTempFile(folder, "app", ".log");
        List<String> arguments = new ArrayList<>(List.of("--server.port=" + port, "--server.address=127.0.0.1"));
        arguments.addAll(settings);
        List<String> command = JavaProcess.command(
                512, EigenlensApplication.class, List.of("-Dvaadin.productionMode=true"), arguments);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new AppProcess(process, log, port);
    }

    AppProcess awaitOpen() throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (!log().contains("is open at")) {
            if (System.nanoTime() > end || process.waitFor(50, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("The application did not open:\n" + log());
            }
        }
        return this;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    /** The key of the link by which the first lecturer makes an account, as it was printed. */
    String firstInvitation() throws IOException {
        Matcher link = INVITATION.matcher(log());
        if (!link.find()) {
            throw new IllegalStateException("No link was printed:\n" + log());
        }
        return link.group(1);
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
