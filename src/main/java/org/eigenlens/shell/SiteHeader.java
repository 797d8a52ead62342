package org.eigenlens.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import org.eigenlens.lesson.ui.LessonNavigation;

/** The name, which leads home; the search; colours and text size. */
class SiteHeader extends Header {

    private static final long serialVersionUID = 1L;

    SiteHeader() {
        addClassName("site-header");
        Image mark = new Image("assets/eigenlens.svg", "");
        Anchor home = new Anchor(LessonNavigation.course(), mark, new Span(getTranslation("layout.name")));
        home.addClassName("site-name");
        add(home, new SearchBox(), new AppearanceMenu());
    }
}
