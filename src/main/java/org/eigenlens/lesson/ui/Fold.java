package org.eigenlens.lesson.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.eigenlens.content.Block;

/** A native fold, opened and closed in the browser alone; on paper it is open. */
@Tag("details")
final class Fold extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    Fold(String classes, Block.Container block, List<Component> inside) {
        addClassNames(classes.split(" "));
        setId(block.id());
        Component title =
                block.title().isEmpty() ? new Span(getTranslation("lesson.hint")) : Markup.line(block.title());
        add(new Summary(title));
        add(inside);
    }

    @Tag("summary")
    private static final class Summary extends HtmlContainer {

        private static final long serialVersionUID = 1L;

        Summary(Component title) {
            super(title);
        }
    }
}
