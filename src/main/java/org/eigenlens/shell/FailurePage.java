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
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.eigenlens.lesson.ui.LessonNavigation;

/** Says that a page could not be made, with a reference to the log and without a word of what is in it. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class FailurePage extends Composite<Div> implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String path = event.getLocation().getPath();
        String reference = FailureLog.note("The page /" + path + " failed", parameter.getException());
        getContent().addClassName("error-page");
        getContent().removeAll();
        getContent()
                .add(
                        new ErrorFigure(),
                        new H1(getTranslation("failure.title")),
                        new Paragraph(getTranslation("failure.say")),
                        new Paragraph(getTranslation("failure.reference", reference)),
                        new Anchor("./" + path, getTranslation("failure.again")),
                        new Anchor(LessonNavigation.course(), getTranslation("not-found.home")));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("failure.title");
    }
}
