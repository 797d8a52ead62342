package org.eigenlens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eigenlens.EigenlensApplication;
import org.eigenlens.classroom.staff.Lecturers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** What whoever runs it sees of a lecture, and of a database that goes away: health, metrics and the log. */
@ExtendWith(OutputCaptureExtension.class)
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class OperationsJourney {

    private static final String NICKNAME = "Nicolaus Zu Geheim";
    private static final String ANSWER = "7919.25";
    private static final String LAST_ANSWER = "6151.75";

    private final EmbeddedPostgres database = EmbeddedPostgres.start();
    private final ConfigurableApplicationContext server;
    private final List<BrowserContext> browsers = new ArrayList<>();

    OperationsJourney() throws IOException {
        // Another application of these tests may still log in its own way, and a second one would leave that as it is.
        LoggingSystem.get(OperationsJourney.class.getClassLoader()).cleanUp();
        server = new SpringApplicationBuilder(EigenlensApplication.class)
                .logStartupInfo(false)
                .run(
                        "--server.port=0",
                        "--management.server.port=0",
                        "--management.server.address=127.0.0.1",
                        "--server.shutdown=immediate",
                        "--vaadin.productionMode=true",
                        "--logging.structured.format.console=ecs",
                        "--logging.level.org.eigenlens=debug",
                        "--spring.datasource.url=" + database.getJdbcUrl("postgres", "postgres"),
                        "--spring.datasource.hikari.connection-timeout=1000");
    }

    @AfterEach
    void closeEverything() throws IOException {
        browsers.forEach(BrowserContext::close);
        server.close();
        database.close();
    }

    private String home() {
        return "http://localhost:" + server.getEnvironment().getProperty("local.server.port") + "/";
    }

    private String management() {
        return "http://127.0.0.1:" + server.getEnvironment().getProperty("local.management.port") + "/";
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }

    private Page somebody() {
        BrowserContext browser = Browsers.chromium().newContext();
        browser.setDefaultTimeout(Browsers.PATIENCE);
        browsers.add(browser);
        return browser.newPage();
    }

    private static void answer(Page student, String text) {
        Locator card = student.locator(".room-question");
        card.getByLabel("Your answer").fill(text);
        Lecture.press(card, "Send");
    }

    @Test
    void lectureIsMeasuredAndNobodyAndNothingTypedIsInMetricsOrLog(CapturedOutput log) throws Exception {
        String invitation = server.getBean(Lecturers.class).invite().text();
        Lecture lecture = Lecture.open(somebody(), home(), invitation);
        Page student = somebody();
        lecture.admit(student, NICKNAME);
        lecture.askNumber("How many?", ANSWER);
        answer(student, ANSWER);
        assertThat(student.locator(".question-status")).containsText("Sent.");
        String metrics = measured();
        loseTheDatabase(student);

        assertThat(log.getOut()).contains("orders are not kept");
        assertThat(lines(log))
                .isNotEmpty()
                .allSatisfy(
                        line -> assertThat(JsonMapper.shared().readTree(line).has("message"))
                                .isTrue());
        assertThat(lines(log))
                .filteredOn(line -> line.contains("could not be kept"))
                .singleElement()
                .asString()
                .containsPattern("\"requestId\":\"[0-9a-f]{16}\"");
        String token =
                lecture.page().locator(".panel-invite > a").getAttribute("href").replaceFirst(".*key=", "");
        assertThat(token).hasSize(32);
        assertThat(metrics + log.getAll())
                .doesNotContain(NICKNAME, ANSWER, LAST_ANSWER, invitation, token, "four words are enough");
        assertThat(metrics).doesNotContain(lecture.code());
    }

    private String measured() throws IOException, InterruptedException {
        String metrics = get(management() + "actuator/prometheus").body();
        assertThat(metrics)
                .contains(
                        "eigenlens_rooms 1.0",
                        "eigenlens_members{role=\"lecturer\"} 1.0",
                        "eigenlens_members{role=\"student\"} 1.0",
                        "eigenlens_push_delay_seconds_bucket{le=\"0.1\"}",
                        "eigenlens_votes_seconds_count{outcome=\"taken\"} 1",
                        "hikaricp_connections_active",
                        "http_server_requests_seconds_count",
                        "jvm_memory_used_bytes");
        assertThat(get(home() + "actuator/prometheus").body()).doesNotContain("jvm_memory");
        return metrics;
    }

    /** A vote that cannot be kept is said not to count, and the process to be alive and not ready. */
    private void loseTheDatabase(Page student) throws IOException, InterruptedException {
        assertThat(get(home() + "readyz").body()).isEqualTo("{\"status\":\"UP\"}");
        database.close();
        answer(student, LAST_ANSWER);
        assertThat(student.locator(".room-question")).containsText("This could not be stored just now");
        assertThat(get(home() + "readyz").statusCode()).isEqualTo(503);
        assertThat(get(home() + "livez").statusCode()).isEqualTo(200);
    }

    /** What was logged; what the start prints for a person is no part of it. */
    private static List<String> lines(CapturedOutput log) {
        return log.getOut().lines().filter(line -> line.startsWith("{")).toList();
    }
}
