package org.eigenlens.classroom.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.stream.Stream;
import org.eigenlens.classroom.Classrooms;
import org.eigenlens.classroom.Key;

/** Where a lecturer opens a room. */
@Route(ClassroomNavigation.TEACH)
@AnonymousAllowed
@CssImport("./classroom/classroom.css")
class TeachView extends Composite<Div> implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Classrooms classrooms;

    TeachView(Classrooms classrooms) {
        this.classrooms = classrooms;
        getContent().addClassName("teach");
        Paragraph lead = new Paragraph(getTranslation("teach.lead"));
        lead.addClassName("teach-lead");
        UnorderedList what = new UnorderedList();
        Stream.of("follow", "ask", "pace", "wall")
                .forEach(key -> what.add(new ListItem(getTranslation("teach." + key))));
        Button open = new Button(getTranslation("teach.open"), click -> open());
        open.addThemeVariants(ButtonVariant.PRIMARY);
        Paragraph join = new Paragraph(getTranslation("teach.student") + " ");
        join.add(new Anchor(ClassroomNavigation.join(), getTranslation("teach.join")));
        getContent().add(new H1(getTranslation("teach.title")), lead, what, open, join);
    }

    /** Loads the console anew, so that the key goes to it in its cookie and in no address. */
    private void open() {
        Key key = classrooms.open();
        Keyring.LECTURERS.keep(key);
        UI.getCurrentOrThrow().getPage().setLocation(ClassroomNavigation.lecture(key.code()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("teach.page");
    }
}
