package org.eigenlens.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;

/** A widget with a picture of the plane as a reader meets it: fields, handles, examples, sentence and read-out. */
record WidgetOnPage(Page page, Locator element) {

    private static final int STEPS = 12;

    /** Fewer, because each of them waits for a picture of space to be painted. */
    private static final int STEPS_IN_SPACE = 3;

    /** The first widget of this name on the page. */
    WidgetOnPage(Page page, String name) {
        this(page, page.locator("eig-" + name).first());
    }

    Locator sentence() {
        return element.locator("#sentence");
    }

    /** A handle in the picture or a slider beside it. */
    Locator slider(String name) {
        return element.getByRole(AriaRole.SLIDER, new Locator.GetByRoleOptions().setName(name));
    }

    Locator field(String label) {
        return element.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    Locator button(String name) {
        return element.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    /** The value of a line of the read-out, as TeX. */
    Locator fact(String label) {
        return element.locator(".fact")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("dt").getByText(label, new Locator.GetByTextOptions().setExact(true))))
                .locator("annotation");
    }

    void choose(String example) {
        element.locator("select.examples").selectOption(example);
    }

    /** Drags a handle with the mouse to a point of the plane, and lets go. */
    void drag(String handle, double toX, double toY) {
        hold(handle, toX, toY);
        page.mouse().up();
    }

    /** Drags a handle with the mouse to where a point of space is seen, and lets go. */
    void dragInSpace(String handle, double toX, double toY, double toZ) {
        slider(handle).scrollIntoViewIfNeeded();
        Locator scene = element.locator("eig-scene");
        Object inside = scene.evaluate("(it, point) => it.camera.toPixel(point)", List.of(toX, toY, toZ));
        hold(handle, scene.locator("svg[role=group]"), (List<?>) inside, STEPS_IN_SPACE);
        page.mouse().up();
    }

    /** Drags a handle with the mouse to a point of the plane, and holds it there. */
    void hold(String handle, double toX, double toY) {
        slider(handle).scrollIntoViewIfNeeded();
        Object inside = element.evaluate("(it, point) => it.plane.toPixel(point)", List.of(toX, toY));
        hold(handle, element.locator(".stage > svg").first(), (List<?>) inside, STEPS);
    }

    /** Drags a handle to a pixel of its picture, in so many steps. */
    private void hold(String handle, Locator within, List<?> pixel, int steps) {
        BoundingBox from = slider(handle).boundingBox();
        double startX = from.x + from.width / 2;
        double startY = from.y + from.height / 2;
        BoundingBox picture = within.boundingBox();
        double endX = picture.x + ((Number) pixel.get(0)).doubleValue();
        double endY = picture.y + ((Number) pixel.get(1)).doubleValue();
        page.mouse().move(startX, startY);
        page.mouse().down();
        for (int i = 1; i <= steps; i++) {
            double part = (double) i / steps;
            page.mouse().move(startX + part * (endX - startX), startY + part * (endY - startY));
        }
    }
}
