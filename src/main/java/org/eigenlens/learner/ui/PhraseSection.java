package org.eigenlens.learner.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinRequest;
import org.eigenlens.learner.Entry;
import org.eigenlens.learner.Phrases;

/** Continues on another device: here a phrase is made, and there it is entered. */
final class PhraseSection extends Section {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 100;

    private final transient Phrases phrases;
    private final transient Runnable continued;
    private final Div shown = new Div();
    private final TextField field = new TextField(getTranslation("me.phrase.field"));
    private final Button make = new Button("", press -> make());

    /**
     * Offers a phrase.
     *
     * @param known whether there is anything to continue with
     * @param hasPhrase whether there is a phrase already, which a new one would end
     * @param continued runs when this browser speaks for another learner
     */
    PhraseSection(Phrases phrases, boolean known, boolean hasPhrase, Runnable continued) {
        this.phrases = phrases;
        this.continued = continued;
        addClassName("me-phrase");
        add(new H2(getTranslation("me.phrase")));
        shown.addClassName("phrase-shown");
        shown.getElement().setAttribute("role", "status");
        if (known) {
            name(hasPhrase);
            Paragraph say = new Paragraph(getTranslation("me.phrase.say"));
            add(new H3(getTranslation("me.phrase.from-here")), say, make, shown);
        }
        add(new H3(getTranslation("me.phrase.to-here")), new Paragraph(getTranslation("me.phrase.enter-say")), entry());
    }

    private void name(boolean hasPhrase) {
        make.setText(getTranslation(hasPhrase ? "me.phrase.new" : "me.phrase.make"));
    }

    private void make() {
        Paragraph words = new Paragraph(phrases.make().text());
        words.addClassName("phrase-words");
        shown.removeAll();
        shown.add(words, new Paragraph(getTranslation("me.phrase.once")));
        name(true);
    }

    private Div entry() {
        field.setHelperText(getTranslation("me.phrase.help"));
        field.setMaxLength(LONGEST);
        field.setManualValidation(true);
        field.setAutocapitalize(Autocapitalize.NONE);
        field.setAutocorrect(false);
        field.addKeyUpListener(Key.ENTER, enter -> enter());
        Div entry = new Div(field, new Button(getTranslation("me.phrase.enter"), press -> enter()));
        entry.addClassName("phrase-entry");
        return entry;
    }

    private void enter() {
        String address = VaadinRequest.getCurrent().getRemoteAddr();
        switch (phrases.enter(field.getValue(), address)) {
            case Entry.Continued welcome -> continued.run();
            case Entry.Unreadable unreadable -> complain(getTranslation("me.phrase.unreadable"));
            case Entry.Unknown unknown -> complain(getTranslation("me.phrase.unknown"));
            case Entry.TooMany tooMany ->
                complain(getTranslation(
                        "me.phrase.too-many", tooMany.pause().plusSeconds(59).toMinutes()));
        }
    }

    private void complain(String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
    }
}
