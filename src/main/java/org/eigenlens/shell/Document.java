package org.eigenlens.shell;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** The HTML document that every page lives in: theme, style sheets, viewport, language. */
@StyleSheet(Aura.STYLESHEET)
@CssImport("./theme/styles.css")
@NpmPackage(value = "@fontsource-variable/source-serif-4", version = "5.3.1")
public class Document implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1");
        settings.setPageTitle("Eigenlens");
        settings.addMetaTag("color-scheme", "light dark");
    }
}
