package org.eigenlens.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * Puts the script that applies the reader's colour scheme and text size before everything that is painted.
 *
 * <p>It is a file of ours, not a script in the page, so that the content security policy need not allow those.
 */
@Component
class StartOfPage implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        IndexHtmlRequestListener listener = response -> {
            Element script = new Element("script").attr("src", "assets/appearance.js");
            response.getDocument().head().appendChild(script);
            response.getDocument()
                    .head()
                    .appendElement("link")
                    .attr("rel", "icon")
                    .attr("type", "image/svg+xml")
                    .attr("href", "assets/eigenlens.svg");
        };
        event.addIndexHtmlRequestListener(listener);
    }
}
