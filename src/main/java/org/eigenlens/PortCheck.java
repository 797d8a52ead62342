package org.eigenlens;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/**
 * Ends a start at once, with a sentence, when the port is taken.
 *
 * <p>The server would find out too, but only after seconds of preparation and with a page of diagnosis.
 */
final class PortCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private static final int DEFAULT_PORT = 8080;

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        Environment environment = event.getEnvironment();
        check(environment.getProperty("server.port", Integer.class, DEFAULT_PORT), "--port");
        Integer management = environment.getProperty("management.server.port", Integer.class);
        if (management != null && management > 0) {
            check(management, "MANAGEMENT_SERVER_PORT");
        }
    }

    private static void check(int port, String chosenBy) {
        if (isTaken(port)) {
            System.err.printf(
                    "Port %d is taken: choose another with %s, or end the program that has it.%n", port, chosenBy);
            System.exit(1);
        }
    }

    static boolean isTaken(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
