package org.eigenlens.classroom.ui;

import com.vaadin.flow.component.Component;
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
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.eigenlens.classroom.Classrooms;
import org.eigenlens.classroom.Key;
import org.eigenlens.classroom.staff.Lecturers;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** Where a lecturer signs in, opens a room, and invites other lecturers. */
@Route(ClassroomNavigation.TEACH)
@AnonymousAllowed
@CssImport("./classroom/classroom.css")
class TeachView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Classrooms classrooms;
    private final transient Lecturers lecturers;
    private final @Nullable SignInForm form;

    TeachView(Classrooms classrooms, Lecturers lecturers, ObjectProvider<OpenIdSettings> provider) {
        this.classrooms = classrooms;
        this.lecturers = lecturers;
        getContent().addClassName("teach");
        Paragraph lead = new Paragraph(getTranslation("teach.lead"));
        lead.addClassName("teach-lead");
        UnorderedList what = new UnorderedList();
        Stream.of("follow", "ask", "pace", "wall")
                .forEach(key -> what.add(new ListItem(getTranslation("teach." + key))));
        Paragraph join = new Paragraph(getTranslation("teach.student") + " ");
        join.add(new Anchor(ClassroomNavigation.join(), getTranslation("teach.join")));
        Optional<String> name = SignedIn.name();
        form = name.isPresent() ? null : new SignInForm(lecturers, Optional.ofNullable(provider.getIfAvailable()));
        Component entry = form == null ? desk(name.orElseThrow()) : form;
        getContent().add(new H1(getTranslation("teach.title")), lead, what, entry, join);
    }

    /** Says why a sign-in elsewhere has come to nothing. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> failure =
                event.getLocation().getQueryParameters().getSingleParameter(ClassroomNavigation.FAILURE);
        if (form != null && failure.isPresent()) {
            boolean refused = failure.get().equals(ClassroomNavigation.NO_LECTURER);
            form.complain(getTranslation(refused ? "sign-in.no-lecturer" : "sign-in.failed"));
        }
    }

    /** What a lecturer may do who is signed in. */
    private Div desk(String name) {
        Button open = new Button(getTranslation("teach.open"), click -> open());
        open.addThemeVariants(ButtonVariant.PRIMARY);
        TextField link = new TextField(getTranslation("teach.invitation"));
        link.setReadOnly(true);
        link.setVisible(false);
        link.addClassName("invitation");
        Button invite = new Button(getTranslation("teach.invite"), click -> invite(link));
        Button leave = new Button(getTranslation("teach.sign-out"), click -> signOut());
        Stream.of(invite, leave).forEach(button -> button.addThemeVariants(ButtonVariant.TERTIARY));
        Div desk = new Div(new Paragraph(getTranslation("teach.signed-in", name)), new Div(open, invite, leave), link);
        desk.addClassName("desk");
        return desk;
    }

    /** Shows a link that makes one account, to whoever is signed in still. */
    private void invite(TextField link) {
        if (SignedIn.name().isPresent()) {
            String path = ClassroomNavigation.welcome(lecturers.invite().text());
            UI.getCurrentOrThrow().getPage().fetchCurrentURL(here -> {
                link.setValue(URI.create(here.toString()).resolve("/" + path).toString());
                link.setHelperText(getTranslation("teach.invitation.help", Lecturers.INVITATION.toDays()));
                link.setVisible(true);
            });
        }
    }

    private static void signOut() {
        SignedIn.signOut();
        UI.getCurrentOrThrow().getPage().setLocation(ClassroomNavigation.teach());
    }

    /** Loads the console anew, so that the key goes to it in its cookie and in no address. */
    private void open() {
        if (SignedIn.name().isEmpty()) {
            UI.getCurrentOrThrow().getPage().reload();
            return;
        }
        Key key = classrooms.open();
        Keyring.LECTURERS.keep(key);
        UI.getCurrentOrThrow().getPage().setLocation(ClassroomNavigation.lecture(key.code()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("teach.page");
    }
}
