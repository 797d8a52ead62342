package org.eigenlens.lab.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.function.BiConsumer;
import org.eigenlens.widget.Widgets;
import org.eigenlens.widget.Words;
import org.eigenlens.widget.frame.AddressBar;
import org.jspecify.annotations.Nullable;

/** The lab at {@code /lab?A=…}: the matrix of the address, which follows what the visitor types and drags. */
@Route(LabNavigation.LAB)
@AnonymousAllowed
@CssImport("./lab/lab.css")
class LabView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Words words = Words.of(LabView.class, getLocale());
    private final MatrixForm form = new MatrixForm(words);
    private final IntegerField exponent = new IntegerField();
    private final Div results = new Div();
    private final Findings findings;
    private final Pictures pictures;
    private transient @Nullable LabState state;

    LabView(Widgets widgets, Analyst analyst) {
        findings = new Findings(analyst, words, getLocale(), exponent);
        pictures = new Pictures(widgets, words, getLocale(), this::moved);
        results.addClassName("lab-results");
        results.add(findings.gist(), findings.report(), pictures);
        form.whenTyped(
                text -> typed(text, (typed, sentence) -> form.complainOfEntries(sentence)),
                text -> typed(text, form::complainOfText));
        form.whenSized(n -> take(now().resized(n)));
        prepareExponent();
        Paragraph lead = new Paragraph(words.say("lead"));
        lead.addClassName("lab-lead");
        Header head = new Header(new H1(words.say("title")), lead);
        head.addClassName("lab-head");
        getContent().addClassName("lab");
        getContent().add(head, form);
    }

    private void prepareExponent() {
        exponent.setLabel(words.say("exponent"));
        exponent.setStepButtonsVisible(true);
        exponent.setMin(-LabState.LARGEST_EXPONENT);
        exponent.setMax(LabState.LARGEST_EXPONENT);
        exponent.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(words.say("exponent.range", LabState.LARGEST_EXPONENT))
                .setMinErrorMessage(words.say("exponent.range", LabState.LARGEST_EXPONENT))
                .setMaxErrorMessage(words.say("exponent.range", LabState.LARGEST_EXPONENT)));
        exponent.addClassName("lab-exponent");
        exponent.addValueChangeListener(change -> {
            Integer k = change.getValue();
            if (change.isFromClient() && k != null && Math.abs((long) k) <= LabState.LARGEST_EXPONENT) {
                take(now().withExponent(k));
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        String typed = query.getSingleParameter(LabNavigation.MATRIX)
                .orElse(LabState.FIRST.matrix().source());
        try {
            LabState asked = LabState.FIRST.withMatrix(typed);
            String k = query.getSingleParameter(LabNavigation.EXPONENT).orElse("");
            show(k.isEmpty() ? asked : asked.withExponent(k));
        } catch (IllegalArgumentException bad) {
            form.complainOfText(typed, String.valueOf(bad.getMessage()));
        }
    }

    private LabState now() {
        return state == null ? LabState.FIRST : state;
    }

    private void typed(String text, BiConsumer<String, String> complain) {
        try {
            take(now().withMatrix(text));
        } catch (IllegalArgumentException bad) {
            complain.accept(text, String.valueOf(bad.getMessage()));
        }
    }

    /** A picture has changed the matrix, or says again what it is. */
    private void moved(String text) {
        if (state != null && !state.matrix().source().equals(text)) {
            typed(text, (typed, sentence) -> form.complainOfEntries(sentence));
        }
    }

    private void take(LabState next) {
        boolean news = !next.equals(state);
        show(next);
        if (news) {
            AddressBar.replace(next.address());
        }
    }

    private void show(LabState next) {
        form.show(next);
        if (next.equals(state)) {
            return;
        }
        state = next;
        if (results.getParent().isEmpty()) {
            getContent().add(results);
        }
        exponent.setValue(next.exponent());
        findings.show(next);
        pictures.show(next.matrix());
    }

    @Override
    public String getPageTitle() {
        return words.say("page");
    }
}
