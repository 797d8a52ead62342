package org.eigenlens.quiz.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.QueryParameters;
import org.eigenlens.quiz.ui.Practice;
import org.eigenlens.quiz.ui.Selection;
import org.eigenlens.quiz.ui.Served;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A sheet is what its address says; its questions do not have the answers on them, and Moodle can read them. */
@SpringBootTest
class SheetTest extends SpringBrowserlessTest {

    private static final String TWO = "eigenvalues-of-two.4711.medium_best-rate.3.easy";

    @Autowired
    private Practice practice;

    private String page(String query) {
        UI.getCurrent().navigate(SheetAddress.SHEET, QueryParameters.fromString(query));
        return $(SheetView.class).single().getElement().getOuterHTML();
    }

    @Test
    void addressIsReadAsItIsWritten() {
        SheetAddress sheet = SheetAddress.read(TWO, practice);
        assertThat(sheet.whole()).isTrue();
        assertThat(sheet.sheet()).endsWith("?q=" + TWO);
        assertThat(sheet.questions()).extracting(Served::seed).containsExactly(4711L, 3L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no-such-family.1.easy",
                "best-rate.1.insane",
                "best-rate.99999999999999999999.easy",
                "best-rate",
                "<script>"
            })
    void whatIsNoQuestionIsLeftOutAndSaidSo(String wrong) {
        SheetAddress sheet = SheetAddress.read(TWO + "_" + wrong, practice);
        assertThat(sheet.questions()).hasSize(2);
        assertThat(sheet.whole()).isFalse();
    }

    @Test
    void endlessAddressIsNotReadToItsEnd() {
        assertThat(SheetAddress.read("best-rate.1.easy_".repeat(100_000), practice)
                        .questions())
                .hasSize(Selection.MOST);
    }

    @Test
    void answersAreOnTheKeyAndNotOnTheSheet() {
        assertThat(page("q=" + TWO)).contains("Find all eigenvalues").doesNotContain("sheet-solution", "callout-title");
        assertThat(page("q=" + TWO + "&key=1")).contains("Find all eigenvalues", "sheet-solution", "callout-title");
    }

    @Test
    void sheetIsDrawnFromTheFormAndHasAnAddress() {
        page("");
        test($(Button.class).withText("Make the sheet").single()).click();
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .startsWith(SheetAddress.SHEET + "?q=");
        assertThat($(SheetQuestion.class).all()).hasSize(5);
    }

    @Test
    void whatPeopleHaveToMarkIsNamed() {
        assertThat(page("q=matrix-from-eigenpairs.1.easy_order-by-condition.2.easy_best-rate.3.easy"))
                .contains("sheet.xml?q=", "sheet.zip?q=")
                .contains("Moodle has no form for the answers to questions 1, 2")
                .contains("QTI has no form for the answer to question 1:");
    }

    @Test
    void whatCanBeMarkedEverywhereIsNotSpokenOf() {
        assertThat(page("q=best-rate.3.easy")).doesNotContain("has no form");
    }
}
