package org.eigenlens.journey;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.function.Consumer;

/** The widget {@code linear-map} as a reader meets it: fields, handles, sentence and read-out. */
final class LinearMapOnPage {

    private static final int STEPS = 12;

    /** A place of the page, in pixels. */
    private record Pixel(double x, double y) {

        Pixel towards(Pixel end, double part) {
            return new Pixel(x + part * (end.x - x), y + part * (end.y - y));
        }
    }

    private final Page page;
    private final Locator element;

    private LinearMapOnPage(Page page, Locator element) {
        this.page = page;
        this.element = element;
    }

    /** The first one of the page, when its picture is there. */
    static LinearMapOnPage on(Page page) {
        return of(page, page.locator("eig-linear-map").first());
    }

    static LinearMapOnPage of(Page page, Locator element) {
        LinearMapOnPage map = new LinearMapOnPage(page, element);
        map.fact("Trace").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        return map;
    }

    Locator x() {
        return slider("Vector x");
    }

    Locator slider(String name) {
        return element.getByRole(AriaRole.SLIDER, new Locator.GetByRoleOptions().setName(name));
    }

    /** A field of the matrix, by its row and column counted from 1. */
    Locator entry(int row, int column) {
        return element.getByLabel("Row %d, column %d".formatted(row, column));
    }

    Locator sentence() {
        return element.locator("#sentence");
    }

    Locator complaint() {
        return element.getByRole(AriaRole.ALERT);
    }

    /** The value of a line of the read-out. */
    Locator fact(String label) {
        return element.locator(".fact")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("dt").getByText(label, new Locator.GetByTextOptions().setExact(true))))
                .locator("annotation");
    }

    void typeMatrix(String a, String b, String c, String d) {
        List<String> entries = List.of(a, b, c, d);
        for (int i = 0; i < entries.size(); i++) {
            entry(1 + i / 2, 1 + i % 2).fill(entries.get(i));
        }
        entry(2, 2).press("Enter");
    }

    /** Drags the tip of x with the mouse to a point of the plane, and lets go. */
    void dragX(double toX, double toY) {
        moveX(toX, toY);
        page.mouse().up();
    }

    /** Drags the tip of x with the mouse to a point of the plane, and holds it there. */
    void moveX(double toX, double toY) {
        move(x(), toX, toY);
    }

    /** Drags a column of A with the mouse to a point of the plane, and holds it there. */
    void moveColumn(int column, double toX, double toY) {
        move(column(column), toX, toY);
    }

    /** The handle of a column of A. */
    Locator column(int column) {
        return slider("Column %d of A, the image of the basis vector e%d".formatted(column, column));
    }

    private void move(Locator handle, double toX, double toY) {
        Pixel from = middle(handle);
        Pixel to = pixel(toX, toY);
        page.mouse().move(from.x(), from.y());
        page.mouse().down();
        along(from, to, at -> page.mouse().move(at.x(), at.y()));
    }

    /** Drags the tip of x with a finger to a point of the plane, and lifts it. */
    void slideX(double toX, double toY) {
        Pixel from = middle(x());
        Pixel to = pixel(toX, toY);
        CDPSession touch = page.context().newCDPSession(page);
        touch.send("Input.dispatchTouchEvent", finger("touchStart", from));
        along(from, to, at -> touch.send("Input.dispatchTouchEvent", finger("touchMove", at)));
        JsonObject end = new JsonObject();
        end.addProperty("type", "touchEnd");
        end.add("touchPoints", new JsonArray());
        touch.send("Input.dispatchTouchEvent", end);
    }

    private static JsonObject finger(String type, Pixel at) {
        JsonObject point = new JsonObject();
        point.addProperty("x", at.x());
        point.addProperty("y", at.y());
        JsonArray points = new JsonArray();
        points.add(point);
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        return event;
    }

    private static void along(Pixel from, Pixel to, Consumer<Pixel> move) {
        for (int i = 1; i <= STEPS; i++) {
            move.accept(from.towards(to, (double) i / STEPS));
        }
    }

    private static Pixel middle(Locator handle) {
        handle.scrollIntoViewIfNeeded();
        BoundingBox box = handle.boundingBox();
        return new Pixel(box.x + box.width / 2, box.y + box.height / 2);
    }

    private Pixel pixel(double x, double y) {
        List<?> inside = (List<?>) element.evaluate("(map, point) => map.plane.toPixel(point)", List.of(x, y));
        BoundingBox box = element.locator(".stage > svg").boundingBox();
        return new Pixel(
                box.x + ((Number) inside.get(0)).doubleValue(), box.y + ((Number) inside.get(1)).doubleValue());
    }
}
