package org.eigenlens.lesson.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.eigenlens.content.SearchHit;
import org.eigenlens.widget.frame.AddressBar;

/** Searches all lessons, section by section, while the reader types; the address keeps the words. */
@Route(LessonNavigation.SEARCH)
@AnonymousAllowed
@CssImport("./lesson/search.css")
class SearchView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final int MOST_HITS = 30;
    private static final int LONGEST = 200;

    private final transient Course course;
    private final TextField field = new TextField();
    private final Paragraph count = new Paragraph();
    private final SearchResults results = new SearchResults();

    SearchView(Course course) {
        this.course = course;
        field.setAriaLabel(getTranslation("search.field"));
        field.setPlaceholder(getTranslation("search.field"));
        field.setPrefixComponent(new SvgIcon("assets/icons/search.svg"));
        field.setClearButtonVisible(true);
        field.setMaxLength(LONGEST);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                search(typed.getValue());
                AddressBar.replace(LessonNavigation.search(typed.getValue()));
            }
        });
        count.addClassName("search-count");
        count.getElement().setAttribute("role", "status");
        Div box = new Div(field);
        box.addClassName("search-box");
        box.getElement().setAttribute("role", "search");
        getContent().addClassName("search-page");
        getContent().add(new H1(getTranslation("search.title")), box, count, results);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String words = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(LessonNavigation.QUERY)
                .orElse("");
        field.setValue(words.substring(0, Math.min(words.length(), LONGEST)));
        search(field.getValue());
        if (words.isBlank()) {
            field.focus();
        }
    }

    private void search(String words) {
        List<SearchHit> hits = words.isBlank() ? List.of() : course.search().find(words, MOST_HITS);
        results.removeAll();
        if (!hits.isEmpty()) {
            count.setText(getTranslation("search.found", hits.size()));
            hits.forEach(results::add);
        } else {
            count.setText(words.isBlank() ? "" : getTranslation("search.nothing", words.strip()));
            results.add(new SearchSuggestions(course.catalogue()));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("search.page");
    }
}
