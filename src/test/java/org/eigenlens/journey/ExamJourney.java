package org.eigenlens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.eigenlens.EigenlensApplication;
import org.eigenlens.process.FreePort;
import org.eigenlens.quiz.Families;
import org.eigenlens.quiz.Family;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody sits a mock exam, and the server is restarted in the middle of it, with its data on the disk. */
class ExamJourney {

    private static final String TYPED = ".typed-response input";

    private final Path data;
    private final int port = FreePort.find();
    private final BrowserContext browser =
            Browsers.chromium().newContext(new NewContextOptions().setViewportSize(1440, 900));
    private ConfigurableApplicationContext server;

    ExamJourney(@TempDir Path data) {
        this.data = data;
        browser.setDefaultTimeout(Browsers.PATIENCE);
        server = start();
    }

    @AfterEach
    void closeEverything() {
        browser.close();
        server.close();
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(EigenlensApplication.class)
                .logStartupInfo(false)
                .run(
                        "--server.port=" + port,
                        "--server.shutdown=immediate",
                        "--vaadin.productionMode=true",
                        "--spring.datasource.url=jdbc:h2:file:" + data.resolve("eigenlens") + ";WRITE_DELAY=0");
    }

    private String address(String path) {
        return "http://localhost:" + port + "/" + path;
    }

    /** Begins one about one topic alone, where answers are typed. */
    private void begin(Page page) {
        page.navigate(address("exam"));
        page.getByText("None", new Page.GetByTextOptions().setExact(true)).click();
        Locator topic = page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Change of basis"));
        assertThat(topic).not().isChecked();
        topic.check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Begin"))
                .click();
        page.locator("exam-clock").waitFor();
    }

    private static int seconds(Page page) {
        Locator face = page.locator(".clock-face");
        assertThat(face).hasText(Pattern.compile("[0-9]+:[0-9]{2}"));
        String[] parts = face.textContent().split(":");
        return 60 * Integer.parseInt(parts[0]) + Integer.parseInt(parts[1]);
    }

    @Test
    void restartLosesNeitherAnswersNorWhatIsBeingTypedNorTheClock() {
        Page page = browser.newPage();
        begin(page);
        page.locator(TYPED).fill("1 2");
        assertThat(page.locator(".exam-kept")).hasText("Your answer is kept.");
        page.getByText("Next question").click();
        page.waitForURL(address("exam?question=2"));
        int before = seconds(page);

        server.close();
        page.locator(TYPED).pressSequentially("3 4");
        server = start();

        page.navigate(address("exam?question=1"));
        assertThat(page.locator(TYPED)).hasValue("1 2");
        int after = seconds(page);
        assertThat(after).isLessThan(before).isGreaterThan(before - 300);

        page.navigate(address("exam?question=2"));
        assertThat(page.locator(TYPED)).hasValue("3 4");
        assertThat(page.locator(".exam-kept")).hasText("Your answer is kept.");
        assertThat(page.locator(".exam-numbers .answered")).hasCount(2);

        page.getByText("Hand in").click();
        assertThat(page.locator(".exam-hand-in")).containsText("3 questions have no answer yet.");
        page.getByText("Hand in now").click();
        assertThat(page.locator(".exam-score")).containsText("of 5 points");
        assertThat(page.locator(".exam-marked")).hasCount(5);
        page.waitForURL(Pattern.compile("/exam/[-0-9a-f]{36}$").asPredicate());
        String report = page.url();

        server.close();
        server = start();
        page.navigate(report);
        assertThat(page.locator(".exam-marked")).hasCount(5);
    }

    /** Puts other questions in the place of those that were drawn, so that every form of answer is asked. */
    private void ask(String... families) {
        JdbcClient database = server.getBean(JdbcClient.class);
        for (int i = 0; i < families.length; i++) {
            Family.About family =
                    Families.find().named(families[i]).orElseThrow().about();
            database.sql("update exam_question set family = :family, version = :version, topic = :topic, seed = 5,"
                            + " difficulty = 'EASY' where number = :number")
                    .param("family", family.id())
                    .param("version", family.version())
                    .param("topic", family.topic())
                    .param("number", i + 1)
                    .update();
        }
    }

    private static void answerWithoutAServer(Page page, int number) {
        switch (number) {
            case 1 ->
                page.locator("ol.movable-items li")
                        .first()
                        .locator("button")
                        .last()
                        .click();
            case 2 -> {
                page.locator(".offered-items button").nth(2).click();
                page.locator(".offered-items button").first().click();
            }
            case 3 -> page.locator("vaadin-radio-button label").nth(1).click();
            case 4 -> {
                page.locator("vaadin-checkbox label").first().click();
                page.locator("vaadin-checkbox label").last().click();
            }
            default -> {
                page.locator("eig-matrix-field input").first().fill("7");
                page.keyboard().press("Enter");
            }
        }
    }

    /** What an answer of any form looks like in the browser, as text. */
    private static String answer(Page page) {
        return page.locator("ol.movable-items > li > span").allTextContents()
                + " "
                + page.locator("vaadin-radio-button, vaadin-checkbox")
                        .evaluateAll("options => options.map(option => option.checked)")
                + " "
                + page.locator("eig-matrix-field input").evaluateAll("fields => fields.map(field => field.value)");
    }

    @Test
    void noFormOfAnswerIsLostWithAServerThatDies() {
        Page page = browser.newPage();
        begin(page);
        ask(
                "order-by-condition",
                "proof-of-orthogonality",
                "is-it-diagonalizable",
                "which-are-normal",
                "set-an-eigenvector");
        for (int number = 1; number <= 5; number++) {
            page.navigate(address("exam?question=" + number));
            page.locator(".practice-card").waitFor();
            String before = answer(page);
            server.close();
            answerWithoutAServer(page, number);
            String given = answer(page);
            assertThat(given).as("question " + number).isNotEqualTo(before);
            server = start();
            page.navigate(address("exam?question=" + number));
            assertThat(page.locator(".exam-kept")).hasText("Your answer is kept.");
            assertThat(answer(page)).isEqualTo(given);
            page.navigate(address("exam?question=" + number));
            assertThat(page.locator(".exam-numbers .answered")).hasCount(number);
            assertThat(answer(page)).isEqualTo(given);
        }
    }
}
