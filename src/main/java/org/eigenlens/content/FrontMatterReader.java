package org.eigenlens.content;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Splits a lesson into its YAML front matter, between two lines of three hyphens, and the markdown below. */
final class FrontMatterReader {

    private static final String FENCE = "---\n";
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /**
     * The two halves of a file.
     *
     * @param body the markdown with a blank line for each line of the front matter, so that line numbers are the file's
     */
    record Split(FrontMatter about, String body) {}

    private FrontMatterReader() {}

    /**
     * Reads a file.
     *
     * @throws LessonException with the line and a sentence for the author
     */
    static Split read(String text) {
        int end = text.indexOf("\n" + FENCE, FENCE.length() - 1);
        if (!text.startsWith(FENCE) || end < 0) {
            throw new LessonException(
                    1, "A lesson begins with its front matter: YAML between two lines of three hyphens.");
        }
        String yaml = text.substring(FENCE.length(), end + 1);
        String above = text.substring(0, end + 1 + FENCE.length());
        String blank = "\n".repeat((int) above.chars().filter(c -> c == '\n').count());
        return new Split(bind(yaml), blank + text.substring(above.length()));
    }

    private static FrontMatter bind(String yaml) {
        if (yaml.isBlank()) {
            throw new LessonException(
                    1, "The front matter is empty; it needs title, summary, part, goals and minutes.");
        }
        try {
            return YAML.readValue(yaml, FrontMatter.class);
        } catch (UnrecognizedPropertyException unknown) {
            String name = unknown.getPropertyName();
            throw new LessonException(
                    line(yaml, name),
                    "The front matter knows no \"" + name + "\"; it knows " + names(unknown.getKnownPropertyIds())
                            + ".");
        } catch (ValueInstantiationException invalid) {
            Throwable cause = Objects.requireNonNullElse(invalid.getCause(), invalid);
            throw new LessonException(1, String.valueOf(cause.getMessage()));
        } catch (MismatchedInputException mismatch) {
            String name = mismatch.getPath().isEmpty()
                    ? "text"
                    : mismatch.getPath().get(0).getPropertyName();
            throw new LessonException(
                    line(yaml, name),
                    "The front matter's " + name
                            + " is not of the right form; write a text, a number for minutes, lists as"
                            + " [a, b] and matrices as {A: \"2 1; 1 2\"}.");
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new LessonException(line + 1, "The front matter is not YAML: " + e.getOriginalMessage());
        }
    }

    /** The line of the file where a name of the front matter stands; its first line when it stands nowhere. */
    private static int line(String yaml, String name) {
        int index =
                yaml.lines().map(line -> line.startsWith(name + ":")).toList().indexOf(true);
        return index + 2;
    }

    private static String names(Collection<Object> names) {
        return names.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }
}
