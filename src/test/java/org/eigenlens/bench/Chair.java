package org.eigenlens.bench;

import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.TimeUnit;

/** A lecturer with a room, on a page without a browser. */
final class Chair implements AutoCloseable {

    /** The place of the lesson in the course, which is how its menu numbers it, and the picture of it that is dragged. */
    private static final String LESSON = "2";

    private static final String PICTURE = "shadow";
    private static final String MATRIX = "0.5 0.5; 0.5 0.5";

    private static final String BUTTON = "vaadin-button";

    private final ServedPage page;
    private final String code;

    private Chair(ServedPage page, String code) {
        this.page = page;
        this.code = code;
    }

    /** Makes the first account, opens a room, and shows a lesson in it. */
    static Chair take(HttpClient http, Server server) throws Exception {
        ServedPage page = new ServedPage(http, server.port());
        page.open("welcome", "key=" + server.firstInvitation());
        page.tell(
                ServedPage.put(field(page, "vaadin-text-field", "Name"), "value", "bench"),
                ServedPage.put(field(page, "vaadin-password-field", "Password"), "value", "four words are enough"),
                ServedPage.click(button(page, "Make the account")));
        return another(page);
    }

    /** Opens a further room with the same account. */
    Chair next() throws Exception {
        page.leave();
        page.forget("lecture-");
        return another(page);
    }

    private static Chair another(ServedPage page) throws Exception {
        page.open("teach", "");
        page.tell(ServedPage.click(button(page, "Open a room")));
        String code = page.cookieNamed("lecture-");
        page.open("room/" + code + "/lecture", "");
        page.listen();
        Chair chair = new Chair(page, code);
        chair.show();
        return chair;
    }

    private void show() throws Exception {
        int choice = field(page, "vaadin-select", "Lesson");
        page.tell(ServedPage.put(choice, "value", LESSON), ServedPage.event(choice, "value-changed"));
        page.await("the lesson", tree -> tree.first("lesson-page").isPresent());
        page.tell(ServedPage.event(page.look(tree -> tree.first("lesson-page")).orElseThrow(), "painted"));
        page.await("its picture", tree -> tree.first("eig-linear-map").isPresent());
    }

    private static int field(ServedPage page, String tag, String label) {
        return page.look(tree -> tree.labelled(tag, label)).orElseThrow();
    }

    private static int button(ServedPage page, String text) {
        return page.look(tree -> tree.reading(BUTTON, text)).orElseThrow();
    }

    String code() {
        return code;
    }

    ServedPage page() {
        return page;
    }

    /** Asks the class for a number. */
    void ask() throws Exception {
        int form = field(page, "vaadin-radio-group", "Answer");
        int text = page.look(tree -> tree.beside(form, "vaadin-text-area", "Question"))
                .orElseThrow();
        page.tell(
                ServedPage.put(text, "value", "How many?"),
                ServedPage.event(text, "change"),
                ServedPage.put(form, "value", "2"),
                ServedPage.event(form, "value-changed"));
        page.tell(ServedPage.click(
                page.look(tree -> tree.beside(text, BUTTON, "Ask")).orElseThrow()));
    }

    /** Drags the vector of the lesson's last picture, so many states in one second, and lets go. */
    void drag(Drag drag, int aSecond) throws Exception {
        String lead = "\"lead\":{\"ticket\":\"%s\",\"page\":\"%s\",\"place\":\"%s\"}"
                .formatted(
                        page.look(tree -> tree.property("live-stage", "leads")),
                        page.look(tree -> tree.property("live-stage", "page")),
                        PICTURE);
        WebSocket hand = page.connect("/live", new WebSocket.Listener() {});
        long begin = System.nanoTime();
        for (int state = 0; state < drag.states(); state++) {
            TimeUnit.NANOSECONDS.sleep(begin + TimeUnit.SECONDS.toNanos(state) / aSecond - System.nanoTime());
            hand.sendText(
                            "{\"widget\":\"linear-map\",\"n\":%d,\"state\":{\"A\":\"%s\",\"x\":\"%s\"},%s}"
                                    .formatted(state, MATRIX, drag.make(state), lead),
                            true)
                    .join();
        }
        hand.abort();
    }

    void endQuestion() throws Exception {
        for (String step : new String[] {"Close the question", "Show the results", "Back to the lesson"}) {
            page.await(step, tree -> tree.reading(BUTTON, step).isPresent());
            page.tell(ServedPage.click(button(page, step)));
            page.await(
                    "that it has done this: " + step,
                    tree -> tree.reading(BUTTON, step).isEmpty());
        }
    }

    @Override
    public void close() {
        page.close();
    }
}
