package org.eigenlens.lesson.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.eigenlens.content.Lesson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stands where a block cannot be shown: a short word to the reader, and a line in the log for the author. */
final class BrokenNotice extends Paragraph {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(BrokenNotice.class);

    BrokenNotice(Lesson lesson, int line, String sentence) {
        super();
        LOG.warn("{}:{}: {}", lesson.slug(), line, sentence);
        setText(getTranslation("lesson.broken"));
        addClassName("notice");
    }
}
