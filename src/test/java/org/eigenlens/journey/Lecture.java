package org.eigenlens.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.eigenlens.classroom.Key;

/** A room from its lecturer's chair: opens it, leads, asks. */
final class Lecture {

    private final Page page;
    private final String home;

    private Lecture(Page page, String home) {
        this.page = page;
        this.home = home;
    }

    /** Makes an account of an invitation and opens a room, on a page at an application's address. */
    static Lecture open(Page page, String home, String invitation) {
        page.navigate(home + "welcome?key=" + invitation);
        page.getByLabel("Name").fill("lecturer-" + invitation.substring(0, 12).replace('-', '.'));
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill("four words are enough");
        press(page.locator(".door"), "Make the account");
        press(page.locator(".teach"), "Open a room");
        page.locator(".console .big-code").waitFor();
        return new Lecture(page, home);
    }

    /** Goes to a room that is open already, with its lecturer's key. */
    static Lecture of(Page page, String home, Key key) {
        page.navigate(
                home + "room/" + key.code() + "/lecture?key=" + key.token().text());
        page.locator(".console .big-code").waitFor();
        return new Lecture(page, home);
    }

    static void press(Locator where, String name) {
        where.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }

    /** The same lecture for those who reach the application at another address. */
    Lecture from(String elsewhere) {
        return new Lecture(page, elsewhere);
    }

    Page page() {
        return page;
    }

    String code() {
        return page.locator(".console .big-code").textContent().replace(" ", "");
    }

    void projectOn(Page wall) {
        wall.navigate(home + page.locator(".panel-invite > a").getAttribute("href"));
        wall.locator(".projector-page").waitFor();
    }

    /** Lets a student in, under a name or under none. */
    void admit(Page student, String name) {
        student.navigate(home + "room/" + code());
        student.getByLabel("Nickname").fill(name);
        press(student.locator(".door"), "Join");
        student.locator(".student-page").waitFor();
    }

    void show(String lesson) {
        page.locator(".lesson-choice").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(lesson))
                .click();
        page.locator(".led-lesson .lesson-header h1")
                .filter(new Locator.FilterOptions().setHasText(lesson))
                .waitFor();
    }

    /** Asks a question of a family, by the beginning of its title. */
    void askFamily(String title) {
        Locator panel = page.locator(".panel-ask");
        panel.getByLabel("Kind of question").fill(title);
        page.locator("vaadin-combo-box-item").first().click();
        press(panel, "Ask");
        question().waitFor();
    }

    void askNumber(String text, String answer) {
        page.locator(".panel-ask").getByText("Type a question").click();
        Locator form = page.locator(".panel-ask .typed-question").first();
        form.getByLabel("Question", new Locator.GetByLabelOptions().setExact(true))
                .fill(text);
        form.getByLabel("A number").check();
        form.getByLabel("Right answer").fill(answer);
        press(form, "Ask");
        question().waitFor();
    }

    Locator question() {
        return page.locator(".panel-question");
    }

    void close() {
        press(question(), "Close the question");
    }

    void reveal() {
        press(question(), "Show the results");
    }
}
