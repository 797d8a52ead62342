package org.eigenlens.lesson.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchViewTest extends ReaderTest {

    @Test
    void addressBringsItsWordsAndWhatTheyFind() {
        go("search", "q=sharp");
        assertThat(field().getValue()).isEqualTo("sharp");
        assertThat(count()).isEqualTo("One section");
        assertThat(html($(SearchResults.class).single()))
                .contains("lesson/needles#sharp-ends", "in Needles", "<mark>sharp</mark>", "&lt;b&gt;turns");
    }

    @Test
    void typingSearchesAndTheAddressKeepsTheWords() {
        navigate(SearchView.class);
        test(field()).setValue("dial & needle");
        assertThat(html($(SearchResults.class).single())).contains("search-hit");
        assertThat(writtenAddresses()).containsExactly("search?q=dial+%26+needle");
    }

    @Test
    void nothingFoundSuggestsWhatTheLessonsDefine() {
        go("search", "q=zebra");
        assertThat(count()).contains("Nothing is found for “zebra”");
        assertThat(html($(SearchSuggestions.class).single())).contains("lesson/dials#dial", "href=\".\"");
    }

    @Test
    void withoutWordsThereAreSuggestionsAndNoComplaint() {
        navigate(SearchView.class);
        assertThat(count()).isEmpty();
        assertThat($(SearchSuggestions.class).exists()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "%22%20onclick%3D",
                "(((",
                "*%3F~%5E%7B",
                "%00",
                "%E2%80%AE"
            })
    void hostileWordsAreText(String words) {
        go("search", "q=" + words);
        assertThat(html($(SearchView.class).single())).doesNotContain("<script", "onclick=\"");
    }

    @Test
    void longInputIsCut() {
        go("search", "q=" + "a".repeat(5_000));
        assertThat(field().getValue()).hasSize(200);
    }

    private TextField field() {
        return $(TextField.class, $(SearchView.class).single()).single();
    }

    private String count() {
        return $(Paragraph.class).withClassName("search-count").single().getText();
    }
}
