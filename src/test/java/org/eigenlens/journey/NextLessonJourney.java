package org.eigenlens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** From one lesson to the next, without a mouse. */
@TestPropertySource(properties = "eigenlens.content.directory=src/test/resources/journey-course")
class NextLessonJourney extends Journey {

    @Test
    void nextLessonIsReachedWithTheKeyboardAloneAndTheKeyboardGoesThere() {
        page.navigate(address("lesson/two-pictures"));
        LinearMapOnPage.on(page);
        new Keyboard(page).goTo(page.locator("a[rel=next]"));
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/lesson/one-picture$"));
        assertThat(page.locator("h1")).hasText("One picture");
        assertThat(page.locator("h1")).isFocused();
    }
}
