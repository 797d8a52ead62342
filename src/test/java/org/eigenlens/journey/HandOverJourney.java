package org.eigenlens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eigenlens.EigenlensApplication;
import org.eigenlens.classroom.staff.Lecturers;
import org.eigenlens.process.FreePort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A process that is told to end says so first, and its members are back by themselves at the next one. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class HandOverJourney {

    private final Path data;
    private final int port = FreePort.find();
    private final BrowserContext lecturer = browser();
    private final BrowserContext student = browser();
    private ConfigurableApplicationContext server;

    HandOverJourney(@TempDir Path data) {
        this.data = data;
        server = start();
    }

    private static BrowserContext browser() {
        BrowserContext browser = Browsers.chromium().newContext();
        browser.setDefaultTimeout(Browsers.PATIENCE);
        return browser;
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(EigenlensApplication.class)
                .logStartupInfo(false)
                .run(
                        "--server.port=" + port,
                        "--vaadin.productionMode=true",
                        "--eigenlens.shutdown-notice=2s",
                        "--spring.datasource.url=jdbc:h2:file:" + data.resolve("eigenlens") + ";WRITE_DELAY=0");
    }

    @AfterEach
    void closeEverything() {
        lecturer.close();
        student.close();
        server.close();
    }

    private String address(String path) {
        return "http://localhost:" + port + "/" + path;
    }

    private int status(String path) {
        try {
            return HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(URI.create(address(path))).build(), BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException | InterruptedException closed) {
            return 0;
        }
    }

    @Test
    void endIsAnnouncedAndWhoWasThereIsBackAtTheNextProcessWithoutAClick() {
        Lecture lecture = Lecture.open(
                lecturer.newPage(),
                address(""),
                server.getBean(Lecturers.class).invite().text());
        Page ada = student.newPage();
        lecture.admit(ada, "Ada");
        lecture.askNumber("How many?", "7919");
        assertThat(status("readyz")).isEqualTo(200);

        CompletableFuture<Void> end = CompletableFuture.runAsync(server::close);
        ada.waitForCondition(() -> status("readyz") == 503);
        // It is not ready for anybody new, and goes on with whoever is there.
        Locator card = ada.locator(".room-question");
        card.getByLabel("Your answer").fill("7907");
        Lecture.press(card, "Send");
        assertThat(card.locator(".question-status")).containsText("Sent.");
        ada.waitForCondition(() -> (boolean) ada.evaluate("() => window.eigenlensMoves === true"));
        List.of(ada, lecture.page())
                .forEach(page -> page.evaluate("() => document.body.setAttribute('data-old-page', '')"));
        end.join();

        server = start();
        assertThat(ada.locator("[data-old-page]")).hasCount(0);
        assertThat(lecture.page().locator("[data-old-page]")).hasCount(0);
        assertThat(ada.locator(".room-bar")).containsText("You are Ada");
        assertThat(ada.getByLabel("Your answer")).hasValue("7907");
        assertThat(lecture.question().locator(".question-count")).containsText("1 of 1");
    }
}
