package org.eigenlens.widget.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.eigenlens.widget.BadParameter;
import org.eigenlens.widget.NamedMatrices;
import org.eigenlens.widget.Parameters;
import org.eigenlens.widget.Widget;
import org.eigenlens.widget.Widgets;
import org.eigenlens.widget.Words;
import org.eigenlens.widget.frame.AddressBar;
import org.eigenlens.widget.frame.WidgetFrame;

/** Shows one widget in the state that the address names; a state that cannot be read is said, and the first one shown. */
@Route(value = "widget/:name", autoLayout = false)
@AnonymousAllowed
class WidgetPage extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Widgets widgets;
    private String title = "";

    WidgetPage(Widgets widgets) {
        this.widgets = widgets;
        getContent().addClassName("widget-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        String name = event.getRouteParameters().get("name").orElse("");
        Widget<?> widget = widgets.named(name).orElseThrow(NotFoundException::new);
        show(widget, event.getLocation().getQueryParameters(), getLocale());
    }

    private <S extends Record> void show(Widget<S> widget, QueryParameters query, Locale locale) {
        title = Words.of(widget.getClass(), locale).say("title");
        try {
            add(framed(widget, parameters(query), locale));
        } catch (BadParameter bad) {
            Paragraph sentence = new Paragraph(bad.sentence());
            sentence.addClassName("address-complaint");
            sentence.getElement().setAttribute("role", "alert");
            getContent().add(sentence);
            add(framed(widget, Parameters.NONE, locale));
        }
    }

    private void add(WidgetFrame<?> frame) {
        frame.headThePage();
        getContent().add(frame);
        frame.whenAtRest(() -> AddressBar.replace(frame.address()));
    }

    private static <S extends Record> WidgetFrame<S> framed(Widget<S> widget, Parameters current, Locale locale) {
        return new WidgetFrame<>(widget, Parameters.NONE, current, new NamedMatrices(Map.of()), locale);
    }

    private static Parameters parameters(QueryParameters query) {
        Map<String, String> values = new LinkedHashMap<>();
        query.getParameters().forEach((name, all) -> values.put(name, all.isEmpty() ? "" : all.getFirst()));
        return new Parameters(values);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
