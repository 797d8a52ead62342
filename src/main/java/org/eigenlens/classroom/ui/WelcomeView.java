package org.eigenlens.classroom.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import org.eigenlens.classroom.entry.Token;
import org.eigenlens.classroom.staff.Admission;
import org.eigenlens.classroom.staff.Lecturers;

/** Where an invited lecturer makes an account, at {@code /welcome?key=…}; the link works once. */
@Route(ClassroomNavigation.WELCOME)
@AnonymousAllowed
@CssImport("./classroom/classroom.css")
class WelcomeView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Lecturers lecturers;
    private final TextField name = new TextField(getTranslation("sign-in.name"));
    private final PasswordField password = new PasswordField(getTranslation("sign-in.password"));
    private final Paragraph complaint = new Paragraph();

    WelcomeView(Lecturers lecturers) {
        this.lecturers = lecturers;
        getContent().addClassName("door");
        name.setHelperText(getTranslation("welcome.name.help"));
        name.setAutocomplete(Autocomplete.USERNAME);
        password.setHelperText(getTranslation("welcome.password.help", Lecturers.SHORTEST_PASSWORD));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        complaint.addClassName("panel-complaint");
        complaint.getElement().setAttribute("role", "alert");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(ClassroomNavigation.KEY)
                .flatMap(Token::read)
                .filter(lecturers::isInvited)
                .ifPresentOrElse(this::welcome, this::refuse);
    }

    private void welcome(Token invitation) {
        Button make = new Button(getTranslation("welcome.make"), click -> make(invitation));
        make.addThemeVariants(ButtonVariant.PRIMARY);
        getContent()
                .add(
                        new H1(getTranslation("welcome.title")),
                        new Paragraph(getTranslation("welcome.say")),
                        name,
                        password,
                        complaint,
                        make);
    }

    private void refuse() {
        getContent()
                .add(new H1(getTranslation("welcome.title")), new Paragraph(getTranslation("admission.not_invited")));
    }

    private void make(Token invitation) {
        Admission admission = lecturers.admit(invitation, name.getValue(), password.getValue());
        if (admission == Admission.MADE) {
            SignedIn.become(name.getValue().strip().toLowerCase(Locale.ROOT));
            UI.getCurrentOrThrow().getPage().setLocation(ClassroomNavigation.teach());
        } else {
            complaint.setText(getTranslation(
                    "admission." + admission.name().toLowerCase(Locale.ROOT), Lecturers.SHORTEST_PASSWORD));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("welcome.page");
    }
}
