package org.eigenlens.shell;

import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Paragraph;

/** The last line of every page; below it the style sheet leaves room for the banner of Vaadin Charts without a licence. */
class SiteFooter extends Footer {

    private static final long serialVersionUID = 1L;

    SiteFooter() {
        addClassName("site-footer");
        add(new Paragraph(getTranslation("layout.foot")));
    }
}
