package org.eigenlens.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;

/** A page that cannot be made. */
@Route("failing")
class FailingView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    static final String SECRET = "the password of the database";

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        throw new IllegalStateException(SECRET);
    }
}
