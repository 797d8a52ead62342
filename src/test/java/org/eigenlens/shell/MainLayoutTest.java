package org.eigenlens.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.KeyUpEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class MainLayoutTest extends SpringBrowserlessTest {

    @Test
    void pageStandsInMainBetweenHeaderAndFooterAfterASkipLink() {
        UI.getCurrent().navigate("");
        Component site = $(MainLayout.class).single().getChildren().findFirst().orElseThrow();
        assertThat(site.getChildren().map(part -> part.getElement().getTag()))
                .containsExactly("a", "header", "main", "footer");
        assertThat($(Main.class).single().getChildren().count()).isOne();
    }

    @Test
    void enterInTheSearchFieldOpensTheSearch() {
        UI.getCurrent().navigate("");
        TextField field = $(TextField.class, $(SiteHeader.class).single()).single();
        test(field).setValue("own & values");
        ComponentUtil.fireEvent(field, new KeyUpEvent(field, "Enter"));
        assertThat(UI.getCurrent().getActiveViewLocation().getQueryParameters().getSingleParameter("q"))
                .contains("own & values");
    }

    @Test
    void widgetAloneHasNothingAroundIt() {
        UI.getCurrent().navigate("widget/linear-map");
        assertThat($(MainLayout.class).exists()).isFalse();
    }

    @Test
    void choicesOfTheAppearanceMenuAreNamed() {
        UI.getCurrent().navigate("");
        assertThat($(AppearanceMenu.class)
                        .single()
                        .getElement()
                        .getPropertyRaw("words")
                        .toString())
                .contains("\"projector\":\"Projector\"", "\"title\":\"Colours and text size\"");
    }
}
