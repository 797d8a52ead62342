package org.eigenlens.lesson.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.shared.Registration;
import org.eigenlens.content.Catalogue;
import org.eigenlens.content.Part;
import org.jspecify.annotations.Nullable;

/** The course: its parts, their lessons, and where to begin. */
@Route("")
@AnonymousAllowed
@CssImport("./lesson/course.css")
class CourseView extends Composite<Div> implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Course course;
    private @Nullable Registration changes;

    CourseView(Course course) {
        this.course = course;
        getContent().addClassName("course");
        show(course.catalogue());
    }

    private void show(Catalogue catalogue) {
        getContent().removeAll();
        getContent().add(new CourseHead(catalogue));
        for (Part part : catalogue.parts()) {
            if (!catalogue.lessons(part).isEmpty()) {
                getContent().add(new CoursePart(part, catalogue));
            }
        }
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        UI ui = attach.getUI();
        changes = course.whenChanged(() -> ui.access(() -> show(course.catalogue())));
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        if (changes != null) {
            changes.remove();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("course.page");
    }
}
