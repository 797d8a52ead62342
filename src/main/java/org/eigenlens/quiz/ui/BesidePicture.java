package org.eigenlens.quiz.ui;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eigenlens.content.markdown.Directive;
import org.eigenlens.content.markdown.LessonMarkdown;
import org.eigenlens.widget.BadParameter;
import org.eigenlens.widget.NamedMatrices;
import org.eigenlens.widget.Parameters;
import org.eigenlens.widget.Widget;
import org.eigenlens.widget.Widgets;
import org.eigenlens.widget.frame.WidgetFrame;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the live picture that a question names by the directive of a lesson. */
final class BesidePicture {

    private static final Logger LOG = LoggerFactory.getLogger(BesidePicture.class);

    private BesidePicture() {}

    /** The picture; none, and a line in the log, if there is no such widget or it cannot show that. */
    static Optional<WidgetFrame<?>> of(String directive, Widgets widgets, Locale locale) {
        if (!(LessonMarkdown.parse(directive).getFirstChild() instanceof Directive read)) {
            LOG.error("Not a directive: {}", directive);
            return Optional.empty();
        }
        Map<String, String> said = new LinkedHashMap<>(read.attributes().values());
        String type = said.getOrDefault("type", "");
        said.remove("type");
        try {
            return widgets.named(type).map(widget -> framed(widget, new Parameters(said), locale));
        } catch (BadParameter bad) {
            LOG.error("{}: {}", directive, bad.sentence());
            return Optional.empty();
        }
    }

    private static <S extends Record> WidgetFrame<S> framed(Widget<S> widget, Parameters said, Locale locale) {
        return new WidgetFrame<>(widget, said, Parameters.NONE, new NamedMatrices(Map.of()), locale);
    }
}
