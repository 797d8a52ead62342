package org.eigenlens.bench;

import java.net.http.HttpClient;

/** A student in a lecture, on a page without a browser. */
final class Attendee implements AutoCloseable {

    private static final String SENT = "Sent.";

    private final ServedPage page;
    private final String room;

    Attendee(HttpClient http, int port, String code) {
        page = new ServedPage(http, port);
        room = "room/" + code;
    }

    ServedPage page() {
        return page;
    }

    /** Comes to the door and joins without a name. */
    void join() throws Exception {
        page.open(room, "");
        page.tell(ServedPage.click(
                page.look(tree -> tree.reading("vaadin-button", "Join")).orElseThrow()));
        settle();
    }

    /** Loads the page once more, and is the same student. */
    void comeBack() throws Exception {
        page.leave();
        page.open(room, "");
        settle();
    }

    /** The server pushes, and the pictures of the lesson come after its text. */
    private void settle() throws Exception {
        page.listen();
        page.await("a seat", tree -> tree.says("You are here without a name"));
        page.await("the lesson", tree -> tree.first("lesson-page").isPresent());
        page.tell(ServedPage.event(page.look(tree -> tree.first("lesson-page")).orElseThrow(), "painted"));
        page.await("a picture", tree -> tree.first("eig-linear-map").isPresent());
    }

    /** Watches the lecturer's hand from now on, as the page's own script does. */
    Watching watch(Drag drag) throws Exception {
        page.await("a ticket", tree -> !ticket(tree).isEmpty());
        Watching watching = new Watching(drag);
        page.connect("/live", watching)
                .sendText("{\"follow\":\"" + page.look(Attendee::ticket) + "\"}", true)
                .join();
        return watching;
    }

    private static String ticket(PageTree tree) {
        return tree.property("live-stage", "follows");
    }

    void awaitQuestion() throws Exception {
        page.await("the question", tree -> tree.reading("vaadin-button", "Send").isPresent());
    }

    /** Answers the question on the screens; it has been acknowledged when the page says so. */
    void vote(String answer) throws Exception {
        int send = page.look(tree -> tree.reading("vaadin-button", "Send")).orElseThrow();
        int field = page.look(tree -> tree.beside(send, "vaadin-text-field", "Your answer"))
                .orElseThrow();
        page.tell(ServedPage.put(field, "value", answer), ServedPage.event(field, "input"), ServedPage.click(send));
        page.await("that the answer is sent", tree -> tree.says(SENT));
    }

    @Override
    public void close() {
        page.close();
    }
}
