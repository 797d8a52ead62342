package org.eigenlens.lesson.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.eigenlens.content.Block;

/** Text that a prediction unlocks. Before that it is not in the browser at all. */
final class LockedText extends Div {

    private static final long serialVersionUID = 1L;

    LockedText(List<Block> blocks, Gate gate, BlockComponents components) {
        addClassName("revealed");
        gate.whenOpen(() -> add(components.of(blocks)));
    }
}
