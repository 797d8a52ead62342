package org.eigenlens.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.textfield.TextField;
import org.eigenlens.lesson.ui.LessonNavigation;

/** A field that searches all lessons; Enter shows what was found. */
class SearchBox extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 200;

    private final TextField field = new TextField();

    SearchBox() {
        field.setPlaceholder(getTranslation("search.field"));
        field.setAriaLabel(getTranslation("search.field"));
        field.setPrefixComponent(new SvgIcon("assets/icons/search.svg"));
        field.setClearButtonVisible(true);
        field.setMaxLength(LONGEST);
        field.addKeyUpListener(Key.ENTER, enter -> search());
        getContent().add(field);
        getContent().addClassName("search-box");
        getContent().getElement().setAttribute("role", "search");
    }

    private void search() {
        LessonNavigation.openSearch(UI.getCurrentOrThrow(), field.getValue());
    }
}
