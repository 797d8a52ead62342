package org.eigenlens.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.eigenlens.lesson.ui.LessonNavigation;

/** Says that there is no page at an address, and leads on. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotFoundPage extends Composite<Div> implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        getContent().addClassName("error-page");
        getContent().removeAll();
        SearchBox search = new SearchBox();
        search.getElement().setAttribute("aria-label", getTranslation("not-found.search"));
        getContent()
                .add(
                        new ErrorFigure(),
                        new H1(getTranslation("not-found.title")),
                        new Paragraph(getTranslation(
                                "not-found.say", "/" + event.getLocation().getPath())),
                        search,
                        new Anchor(LessonNavigation.course(), getTranslation("not-found.home")));
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("not-found.title");
    }
}
