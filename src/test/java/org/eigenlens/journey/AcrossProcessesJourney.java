package org.eigenlens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eigenlens.process.FreePort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A lecture over two processes with one PostgreSQL, a grid and a proxy: the lecturer is served by one of them, the class by the other. */
@Timeout(value = 4, unit = TimeUnit.MINUTES)
class AcrossProcessesJourney {

    private static final String SECRET = "known to these two only";
    private static final int LECTURERS = 0;
    private static final int STUDENTS = 1;

    @TempDir
    private Path folder;

    private final List<AppProcess> copies = new ArrayList<>();
    private final List<BrowserContext> contexts = new ArrayList<>();
    private EmbeddedPostgres database;
    private StickyProxy proxy;
    private Lecture lecture;
    private Page wall;
    private Page ada;
    private Page ben;
    private Page cleo;

    private final List<Integer> ports = new ArrayList<>();

    /** Starts both processes at once, on a database without tables, and lets everybody in. */
    @BeforeEach
    void start() throws Exception {
        database = EmbeddedPostgres.start();
        ports.addAll(List.of(FreePort.find(), FreePort.find()));
        copies.add(start(LECTURERS));
        copies.add(start(STUDENTS));
        for (AppProcess copy : copies) {
            copy.awaitOpen();
        }
        proxy = new StickyProxy(() -> copies.stream().map(AppProcess::address).toList());
        lecture = Lecture.open(on(LECTURERS), home(), copies.getFirst().firstInvitation());
        wall = on(STUDENTS);
        lecture.projectOn(wall);
        ada = admitted(STUDENTS, "Ada");
        ben = admitted(STUDENTS, "Ben");
        cleo = admitted(LECTURERS, "Cleo");
    }

    private AppProcess start(int copy) throws IOException {
        return AppProcess.start(
                folder,
                List.of(
                        "--spring.datasource.url=" + database.getJdbcUrl("postgres", "postgres"),
                        "--spring.datasource.username=postgres",
                        "--eigenlens.grid.members=127.0.0.1:" + ports.getFirst() + ",127.0.0.1:" + ports.getLast(),
                        "--eigenlens.grid.bind=127.0.0.1",
                        "--eigenlens.grid.port=" + ports.get(copy),
                        "--eigenlens.grid.secret=" + SECRET));
    }

    @AfterEach
    void end() throws IOException {
        contexts.forEach(BrowserContext::close);
        copies.forEach(AppProcess::close);
        if (proxy != null) {
            proxy.close();
        }
        database.close();
    }

    private String home() {
        return "http://localhost:" + proxy.port() + "/";
    }

    private Page on(int copy) {
        BrowserContext context = Browsers.chromium().newContext(new NewContextOptions().setViewportSize(1024, 768));
        contexts.add(context);
        context.setDefaultTimeout(Browsers.PATIENCE);
        context.addCookies(List.of(new Cookie(StickyProxy.COOKIE, String.valueOf(copy)).setUrl(home())));
        return context.newPage();
    }

    @Test
    void lectureGoesOnWhicheverProcessIsKilledInTheMiddleOfAQuestion() throws Exception {
        assertThat(lecture.page().locator(".panel-invite")).containsText("3 here, 3 joined");
        lecture.show("Powers and the inverse");
        predict(lecture.page());
        multiplyOnceMore("A¹x = ");
        moveBeforeTheEyesOfAll();
        AppProcess next = killTheLecturersProcess();
        multiplyOnceMore("A²x = ");
        copies.set(LECTURERS, next.awaitOpen());
        killTheOtherProcess();
        multiplyOnceMore("A³x = ");
    }

    private void multiplyOnceMore(String sentence) {
        new WidgetOnPage(lecture.page(), "matrix-powers")
                .button("One power more")
                .click();
        for (Page follower : List.of(wall, ada, ben, cleo)) {
            assertThat(new WidgetOnPage(follower, "matrix-powers").sentence()).containsText(sentence);
        }
    }

    /** Whoever follows sees the hand while it holds on: on the process that serves the lecturer, and on the other one. */
    private void moveBeforeTheEyesOfAll() {
        WidgetOnPage led = new WidgetOnPage(lecture.page(), "matrix-powers");
        led.hold("Vector x", 2, 1);
        String held = x(led.element());
        for (Page follower : List.of(wall, ada, ben, cleo)) {
            Locator picture = new WidgetOnPage(follower, "matrix-powers").element();
            follower.waitForCondition(() -> x(picture).equals(held));
        }
        lecture.page().mouse().up();
    }

    private static String x(Locator picture) {
        return String.valueOf(picture.evaluate("it => it.state?.x"));
    }

    /** It is the one that keeps the room. Once everybody is back on the other one, the next one is on its way. */
    private AppProcess killTheLecturersProcess() throws Exception {
        lecture.askNumber("How many?", "2");
        answer(ada, "2");
        answer(cleo, "3");
        assertThat(lecture.question().locator(".question-count")).containsText("2 of 3");
        killAndAwaitEverybody(LECTURERS, cleo);
        AppProcess next = start(LECTURERS);
        assertHasAnswered(cleo, "3");
        assertThat(lecture.question().locator(".question-count")).containsText("2 of 3");
        answer(ben, "2");
        revealTwoRight();
        return next;
    }

    /** It keeps the room by now, and everybody is served by it; the other one has just been started again. */
    private void killTheOtherProcess() throws InterruptedException {
        lecture.askNumber("And now?", "2");
        answer(ada, "2");
        answer(cleo, "2");
        killAndAwaitEverybody(STUDENTS, wall, ada, ben, cleo);
        assertHasAnswered(ada, "2");
        assertHasAnswered(cleo, "2");
        answer(ben, "3");
        revealTwoRight();
    }

    private static void assertHasAnswered(Page student, String text) {
        assertThat(student.locator(".room-question .question-status")).containsText("Sent.");
        assertThat(student.getByLabel("Your answer")).hasValue(text);
    }

    private void revealTwoRight() {
        lecture.close();
        lecture.reveal();
        for (Page seer : List.of(wall, ada, ben, cleo)) {
            assertThat(seer.locator(".results-round .bar-count").first()).hasText("2");
        }
        Lecture.press(lecture.question(), "Back to the lesson");
    }

    private Page admitted(int copy, String name) {
        Page student = on(copy);
        lecture.admit(student, name);
        return student;
    }

    /** Kills a process, and waits until those whom it served are back on the other one, with a lecturer who sees three students. */
    private void killAndAwaitEverybody(int copy, Page... served) throws InterruptedException {
        List<Page> lost = new ArrayList<>(List.of(served));
        lost.add(lecture.page());
        lost.forEach(AcrossProcessesJourney::mark);
        copies.get(copy).kill();
        long killed = System.nanoTime();
        for (Page page : lost) {
            page.waitForFunction("!window.beforeTheKill && document.querySelector('.room-bar, .console, .wall-head')");
        }
        assertThat(lecture.page().locator(".panel-invite")).containsText("3 here, 3 joined");
        System.out.printf(
                "Everybody was back %d ms after a process was killed.%n", (System.nanoTime() - killed) / 1_000_000);
    }

    /** A page that is loaded again does not have this any more. */
    private static void mark(Page page) {
        page.evaluate("window.beforeTheKill = true");
    }

    private static void predict(Page where) {
        Locator card = where.locator(".led-lesson .predict").first();
        card.getByRole(AriaRole.RADIO).first().check();
        Lecture.press(card, "Commit, and see");
    }

    private static void answer(Page student, String text) {
        Locator card = student.locator(".room-question");
        card.getByLabel("Your answer").fill(text);
        Lecture.press(card, "Send");
        assertThat(card.locator(".question-status")).containsText("Sent.");
    }
}
