package org.eigenlens.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** What stands around the course, its lessons and the search: a header, the page itself as {@code main}, a footer. */
@Layout
@AnonymousAllowed
@CssImport("./shell/shell.css")
@JsModule("./shell/in-page-links.ts")
class MainLayout extends Composite<Div> implements RouterLayout, AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private static final String MAIN = "main";

    private final Main main = new Main();
    private boolean arrived;

    MainLayout() {
        Anchor skip = new Anchor("#" + MAIN, getTranslation("layout.skip"));
        skip.addClassName("skip-link");
        main.setId(MAIN);
        main.getElement().setAttribute("tabindex", "-1");
        getContent().addClassName("site");
        getContent().add(skip, new SiteHeader(), main, new SiteFooter());
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.getElement().removeAllChildren();
    }

    /** Brings the keyboard and the screen reader to the new page, as a browser does when it loads one. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (arrived) {
            main.getElement().executeJs("""
                    const title = this.querySelector('h1') ?? this;
                    title.tabIndex = -1;
                    title.focus({ preventScroll: true });""");
        }
        arrived = true;
    }
}
