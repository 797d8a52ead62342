package org.eigenlens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A picture of space under a hand: turned, enlarged, without WebGL, on paper, and put elsewhere. */
class SceneJourney extends Journey {

    private static final String ADDRESS = "widget/eigenspaces?A=2+1+0%3B+0+2+0%3B+0+0+2&x=-1+1+1";

    private static final String WITHOUT_WEBGL = """
            const ask = HTMLCanvasElement.prototype.getContext;
            HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
              return kind.startsWith('webgl') ? null : ask.call(this, kind, ...rest);
            };
            """;

    private Locator scene() {
        return page.locator("eig-scene");
    }

    private Locator picture() {
        return scene().locator("svg[role=group]");
    }

    private Locator canvas() {
        return scene().locator("canvas");
    }

    private Locator faces() {
        return scene().locator(".space-face");
    }

    private void open() {
        page.navigate(address(ADDRESS));
        assertThat(picture()).isVisible();
    }

    private String stand() {
        return (String) scene().evaluate("it => JSON.stringify(it.camera.stand)");
    }

    private double reach() {
        return ((Number) scene().evaluate("it => it.camera.reach")).doubleValue();
    }

    @Test
    void mouseAndKeysTurnTheViewAndTheStateStays() {
        open();
        String start = stand();
        String address = page.url();
        BoundingBox box = picture().boundingBox();
        page.mouse().move(box.x + 40, box.y + 40);
        page.mouse().down();
        page.mouse().move(box.x + 140, box.y + 60);
        page.mouse().up();
        page.waitForCondition(() -> !stand().equals(start));
        String turned = stand();
        picture().focus();
        page.keyboard().press("ArrowRight");
        page.waitForCondition(() -> !stand().equals(turned));
        double before = reach();
        page.keyboard().press("+");
        page.waitForCondition(() -> reach() < before);
        page.keyboard().press("0");
        page.waitForCondition(() -> stand().equals(start));
        assertThat(page.url()).isEqualTo(address);
    }

    @Test
    void pictureHasANameAndTheServersWords() {
        open();
        assertThat(picture()).hasAccessibleName(java.util.regex.Pattern.compile("Space\\."));
        assertThat(picture())
                .hasAccessibleDescription(java.util.regex.Pattern.compile("its eigenvectors fill a plane"));
    }

    @Test
    void withoutWebGlThereIsAPictureAllTheSame() {
        page = newReader(new NewContextOptions().setViewportSize(1024, 800));
        page.addInitScript(WITHOUT_WEBGL);
        List<String> fetched = new ArrayList<>();
        page.onRequest((Request request) -> fetched.add(request.url()));
        open();
        assertThat(faces().first()).isVisible();
        assertThat(canvas()).hasCount(0);
        String before = faces().first().getAttribute("d");
        picture().focus();
        page.keyboard().press("ArrowLeft");
        assertThat(faces().first()).not().hasAttribute("d", before);
        assertThat(fetched).noneMatch(url -> url.contains("webgl-painter"));
    }

    @Test
    void pageWithoutASceneDoesNotFetchThree() {
        List<String> fetched = new ArrayList<>();
        page.onRequest((Request request) -> fetched.add(request.url()));
        page.navigate(address("widget/linear-map"));
        assertThat(page.locator("eig-linear-map #sentence")).containsText("x");
        assertThat(fetched).noneMatch(url -> url.contains("webgl-painter"));
    }

    @Test
    void lostWebGlLeavesAPictureAndAnotherPlaceBringsItBack() {
        open();
        assertThat(canvas()).hasCount(1);
        canvas().evaluate("it => it.getContext('webgl2').getExtension('WEBGL_lose_context').loseContext()");
        assertThat(canvas()).hasCount(0);
        assertThat(faces().first()).isVisible();
        scene().evaluate("it => { const place = it.parentNode; const next = it.nextSibling; it.remove(); "
                + "place.insertBefore(it, next); }");
        assertThat(canvas()).hasCount(1);
        assertThat(faces()).hasCount(0);
    }

    @Test
    void paperHasADrawingInThePlaceOfTheCanvas() {
        open();
        assertThat(canvas()).hasCount(1);
        page.evaluate("dispatchEvent(new Event('beforeprint'))");
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(canvas()).isHidden();
        assertThat(faces().first()).isVisible();
    }
}
