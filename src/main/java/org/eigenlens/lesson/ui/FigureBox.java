package org.eigenlens.lesson.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Image;
import org.eigenlens.content.Block;
import org.eigenlens.quiz.ui.Markup;

/** A picture with its caption. */
@Tag("figure")
final class FigureBox extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    FigureBox(Block.Figure figure) {
        Image image = new Image(figure.source(), figure.alternative());
        image.getElement().setAttribute("loading", "lazy");
        add(image);
        if (!figure.caption().isEmpty()) {
            add(Markup.element("figcaption", figure.caption()));
        }
    }
}
