package org.eigenlens.lesson.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.util.List;
import org.eigenlens.content.Block;

/** A native fold, opened and closed in the browser alone; on paper it is open. */
@Tag("details")
final class Fold extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    /** Folds what is inside under a title that stays. */
    Fold(Component title, List<Component> inside) {
        add(new Summary(title));
        add(inside);
    }

    /** A block of a lesson, which can be linked to. */
    static Fold of(Block.Container block, Component title, List<Component> inside) {
        Fold fold = new Fold(title, inside);
        fold.setId(block.id());
        return fold;
    }

    @Tag("summary")
    private static final class Summary extends HtmlContainer {

        private static final long serialVersionUID = 1L;

        Summary(Component title) {
            super(title);
        }
    }
}
