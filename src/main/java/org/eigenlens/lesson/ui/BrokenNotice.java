package org.eigenlens.lesson.ui;

import com.vaadin.flow.component.html.Paragraph;

/** Stands where a block cannot be shown: a short word to the reader. The author finds the reason in the log. */
final class BrokenNotice extends Paragraph {

    private static final long serialVersionUID = 1L;

    BrokenNotice() {
        setText(getTranslation("lesson.broken"));
        addClassName("notice");
    }
}
