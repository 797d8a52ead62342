package org.eigenlens.learner.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** What is kept belongs to the learner: all of it can be downloaded, and all of it deleted. */
final class DataSection extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Runnable delete;
    private final Button ask = new Button(getTranslation("me.delete"), press -> ask());
    private final Div confirmation = new Div();

    DataSection(Runnable delete) {
        this.delete = delete;
        addClassName("me-data");
        Anchor download = new Anchor(LearnerNavigation.DATA, getTranslation("me.download"));
        download.getElement().setAttribute("download", true);
        download.setRouterIgnore(true);
        Paragraph actions = new Paragraph(download);
        ask.addThemeVariants(ButtonVariant.ERROR, ButtonVariant.TERTIARY);
        confirmation.addClassName("me-confirm");
        add(
                new H2(getTranslation("me.data")),
                new Paragraph(getTranslation("me.data.say")),
                actions,
                ask,
                confirmation);
    }

    private void ask() {
        ask.setVisible(false);
        Paragraph question = new Paragraph(getTranslation("me.delete.sure"));
        question.getElement().setAttribute("tabindex", "-1");
        Button yes = new Button(getTranslation("me.delete.yes"), press -> delete.run());
        yes.addThemeVariants(ButtonVariant.ERROR, ButtonVariant.PRIMARY);
        Button no = new Button(getTranslation("me.delete.no"), press -> leave());
        Div actions = new Div(yes, no);
        actions.addClassName("actions");
        confirmation.add(question, actions);
        question.getElement().executeJs("this.focus({ preventScroll: true })");
    }

    private void leave() {
        confirmation.removeAll();
        ask.setVisible(true);
        ask.focus();
    }
}
