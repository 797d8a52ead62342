package org.eigenlens.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eigenlens.widget.BadParameter;
import org.eigenlens.widget.Parameters;
import org.eigenlens.widget.Widget;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The lessons that are shipped. */
class ContentTest {

    private static final Path CONTENT = Path.of("content");

    @Test
    void lessonsHaveNoErrors() {
        List<Finding> findings = new LessonLint(new EveryWidget(), new KatexCheck()).check(CONTENT);
        findings.stream().filter(finding -> !finding.isError()).forEach(System.out::println);
        assertThat(findings).filteredOn(Finding::isError).isEmpty();
    }

    @Test
    void theyArePackagedWithTheApplication() {
        assertThat(Catalogue.packaged().lessons())
                .isNotEmpty()
                .isEqualTo(Catalogue.read(CONTENT).lessons());
    }

    @Test
    void katexIsAskedWithThePagesOwnMacros() {
        Formula good = new Formula("\\norm{\\moved{x}} = \\tr A\\T", false);
        Formula unknown = new Formula("\\nowhere", false);
        Formula unclosed = new Formula("\\frac{1}{2", true);
        Formula outsideDisplay = new Formula("\\begin{align} a \\end{align}", false);
        assertThat(new KatexCheck().faults(Set.of(good, unknown, unclosed, outsideDisplay)))
                .containsOnlyKeys(unknown, unclosed, outsideDisplay);
    }

    private static final class EveryWidget implements WidgetCheck {

        private final Map<String, Widget<?>> widgets;

        EveryWidget() {
            try (var context = new AnnotationConfigApplicationContext("org.eigenlens.widgets")) {
                widgets = context.getBeansOfType(Widget.class).values().stream()
                        .map(widget -> (Widget<?>) widget)
                        .collect(Collectors.toMap(Widget::name, Function.identity()));
            }
        }

        @Override
        public Optional<String> fault(String type, Map<String, String> parameters) {
            Widget<?> widget = widgets.get(type);
            if (widget == null) {
                return Optional.of("There is no such widget among " + widgets.keySet() + ".");
            }
            try {
                widget.parse(new Parameters(parameters));
                return Optional.empty();
            } catch (BadParameter e) {
                return Optional.of(e.sentence());
            }
        }
    }
}
