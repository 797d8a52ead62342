package org.eigenlens.classroom.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Optional;
import org.eigenlens.classroom.staff.Lecturers;
import org.eigenlens.classroom.staff.SignIn;

/** Where a lecturer signs in. */
final class SignInForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Lecturers lecturers;
    private final TextField name = new TextField(getTranslation("sign-in.name"));
    private final PasswordField password = new PasswordField(getTranslation("sign-in.password"));
    private final Paragraph complaint = new Paragraph();

    /** @param provider where lecturers may sign in elsewhere, if anywhere */
    SignInForm(Lecturers lecturers, Optional<OpenIdSettings> provider) {
        this.lecturers = lecturers;
        addClassName("sign-in");
        name.setAutocomplete(Autocomplete.USERNAME);
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.addKeyUpListener(Key.ENTER, enter -> signIn());
        complaint.addClassName("panel-complaint");
        complaint.getElement().setAttribute("role", "alert");
        Button button = new Button(getTranslation("sign-in.button"), click -> signIn());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        add(new H2(getTranslation("sign-in.title")), new Paragraph(getTranslation("sign-in.say")), name, password);
        add(complaint, button);
        provider.ifPresent(elsewhere -> add(link(elsewhere)));
    }

    private Anchor link(OpenIdSettings provider) {
        Anchor link = new Anchor(
                ClassroomNavigation.signInAt(OpenIdConfiguration.REGISTRATION),
                getTranslation("sign-in.elsewhere", provider.name()));
        // It leads out of the application, through the server's filters.
        link.setRouterIgnore(true);
        link.addClassName("sign-in-elsewhere");
        return link;
    }

    void complain(String sentence) {
        complaint.setText(sentence);
    }

    private void signIn() {
        String address = VaadinRequest.getCurrent().getRemoteAddr();
        switch (lecturers.signIn(name.getValue(), password.getValue(), address)) {
            case SignIn.Welcome welcome -> {
                SignedIn.become(welcome.name());
                UI.getCurrentOrThrow().getPage().setLocation(ClassroomNavigation.teach());
            }
            case SignIn.Wrong wrong -> complaint.setText(getTranslation("sign-in.wrong"));
            case SignIn.TooMany many ->
                complaint.setText(
                        getTranslation("sign-in.too-many", many.pause().toSeconds() + 1));
        }
    }
}
