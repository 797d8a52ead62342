package org.eigenlens;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/** Prints the one line that a person who starts the application waits for: where to open it. */
final class AddressLine implements ApplicationListener<ApplicationReadyEvent> {

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        var environment = event.getApplicationContext().getEnvironment();
        System.out.printf(
                "Eigenlens is open at http://localhost:%s/ (Ctrl-C ends it)%n",
                environment.getProperty("local.server.port"));
    }
}
