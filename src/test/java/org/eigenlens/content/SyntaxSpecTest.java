package org.eigenlens.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of the specification of the lessons' syntax is a test. */
class SyntaxSpecTest {

    private static final Path SPEC = Path.of("src/test/resources/lesson-syntax.md");
    private static final Pattern EXAMPLE =
            Pattern.compile("^`{8} example\n(.*?)^\\.\n(.*?)^`{8}$", Pattern.MULTILINE | Pattern.DOTALL);

    record Example(int line, String markdown, String outline) {
        @Override
        public String toString() {
            return "line " + line + ": " + markdown.lines().findFirst().orElse("");
        }
    }

    static List<Example> examples() throws IOException {
        String spec = Files.readString(SPEC);
        List<Example> examples = new ArrayList<>();
        Matcher matcher = EXAMPLE.matcher(spec);
        while (matcher.find()) {
            int line = (int) spec.substring(0, matcher.start()).lines().count() + 1;
            examples.add(new Example(line, matcher.group(1), matcher.group(2)));
        }
        return examples;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theOutlineIsAsTheSpecificationSays(Example example) {
        assertThat(Outline.of(Fixture.parse(example.markdown()))).isEqualTo(example.outline());
    }
}
