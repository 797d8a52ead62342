package org.eigenlens.widget.contract;

import java.util.stream.Stream;
import org.eigenlens.widget.Widget;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.provider.Arguments;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Every widget there is, found as the application finds them: by type, under {@code org.eigenlens.widgets}. */
final class AllWidgets {

    private AllWidgets() {}

    static Stream<Arguments> widgets() {
        try (var context = new AnnotationConfigApplicationContext("org.eigenlens.widgets")) {
            return context.getBeansOfType(Widget.class).values().stream()
                    .map(widget -> Arguments.of(Named.of(widget.name(), widget)))
                    .toList()
                    .stream();
        }
    }
}
